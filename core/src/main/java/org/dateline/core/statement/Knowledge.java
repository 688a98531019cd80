package org.dateline.core.statement;

/** The resource files of this package, read once and shared by all searches. */
record Knowledge(
        CueLexicon lexicon,
        Words negators,
        NounCues nouns,
        PhraseCues phrases,
        Plausibility plausibility,
        Channels channels,
        Words circumstances,
        Outlets outlets,
        Words relays,
        Words breaks,
        Words documentPronouns,
        FactualityReader factuality,
        SourceKinds kinds,
        Labels labels) {

    static Knowledge read() {
        CueLexicon lexicon = new CueLexicon();
        SourceKinds kinds = new SourceKinds();
        return new Knowledge(
                lexicon,
                new Words("negators.tsv"),
                new NounCues(lexicon),
                new PhraseCues(),
                new Plausibility(),
                new Channels(),
                new Words("circumstances.tsv"),
                new Outlets(),
                new Words("relays.tsv"),
                new Words("breaks.tsv"),
                new Words("document-pronouns.tsv"),
                new FactualityReader(),
                kinds,
                new Labels(kinds));
    }
}
