package org.dateline.core.event;

import java.util.List;
import org.dateline.core.resource.Table;

/** All the tables the event stage reads, opened once. Immutable; shared by threads. */
record Knowledge(
        Ontology ontology,
        RuleBook rules,
        WordClasses classes,
        Vocabulary vocabulary,
        TriggerFinder triggers,
        StatusReader status,
        TypeReader types,
        TollReader tolls) {

    static final List<String> TYPES = List.of(
            "agree",
            "consult",
            "support",
            "concede",
            "cooperate",
            "aid",
            "retreat",
            "request",
            "accuse",
            "reject",
            "threaten",
            "protest",
            "sanction",
            "mobilize",
            "coerce",
            "assault");

    static Knowledge standard() {
        Ontology ontology = Ontology.standard();
        WordClasses classes = new WordClasses(table("classes.tsv"));
        Table[] tables =
                TYPES.stream().map(type -> table("rules/" + type + ".tsv")).toArray(Table[]::new);
        RuleBook rules = new RuleBook(ontology, tables);
        Vocabulary vocabulary = new Vocabulary();
        classes.all().forEach(vocabulary::add);
        rules.rules().forEach(rule -> rule.patterns().forEach(vocabulary::add));
        return new Knowledge(
                ontology,
                rules,
                classes,
                vocabulary,
                new TriggerFinder(rules, new BlockList(table("blocked.tsv")), new LightVerbs(table("light-verbs.tsv"))),
                new StatusReader(table("governors.tsv"), classes),
                new TypeReader(ontology, table("weapons.tsv"), table("acled-by-side.tsv"), table("type-by-status.tsv")),
                new TollReader(table("numbers.tsv")));
    }

    private static Table table(String name) {
        return Table.resource(Knowledge.class, name);
    }
}
