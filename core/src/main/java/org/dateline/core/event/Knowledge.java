package org.dateline.core.event;

import java.io.IOException;
import java.io.UncheckedIOException;

/** All the tables the event stage reads, opened once. Immutable; shared by threads. */
record Knowledge(
        Ontology ontology,
        RuleBook rules,
        WordClasses classes,
        Vocabulary vocabulary,
        TriggerFinder triggers,
        StatusReader status,
        TypeReader types,
        TollReader tolls,
        HarmReader harms,
        MeasureReader measures,
        BackgroundReader background,
        Discards discards) {

    static Knowledge standard() {
        try {
            return read(OntologyFolder.standard(), OwnVerbs.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the event tables", e);
        }
    }

    static Knowledge read(OntologyFolder folder, OwnVerbs own) throws IOException {
        Ontology ontology =
                new Ontology(folder.table("plover.tsv"), folder.table("acled.tsv"), folder.table("crosswalk.tsv"));
        WordClasses classes = new WordClasses(folder.table("classes.tsv"));
        RuleBook rules = RuleBook.of(ontology, classes, folder.rules());
        Vocabulary vocabulary = new Vocabulary();
        classes.all().forEach(vocabulary::add);
        rules.rules().forEach(rule -> rule.patterns().forEach(vocabulary::add));
        TollReader tolls = new TollReader(folder.table("numbers.tsv"));
        return new Knowledge(
                ontology,
                rules,
                classes,
                vocabulary,
                new TriggerFinder(
                        rules,
                        new BlockList(folder.table("blocked.tsv")),
                        new LightVerbs(folder.table("light-verbs.tsv")),
                        new VerbDictionary(own, ontology)),
                new StatusReader(folder.table("governors.tsv"), classes),
                new TypeReader(
                        ontology,
                        folder.table("weapons.tsv"),
                        folder.table("acled-by-side.tsv"),
                        folder.table("type-by-status.tsv")),
                tolls,
                new HarmReader(folder.table("harm.tsv"), tolls),
                new MeasureReader(folder.table("measures.tsv"), tolls),
                new BackgroundReader(folder.table("background.tsv")),
                new Discards(own.discards()));
    }
}
