package org.dateline.core.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.junit.jupiter.api.Test;

class LeadersTest {

    private final Lexicon lexicon = new Lexicon();

    private String codeOn(String name, String day) {
        Known known = lexicon.names().get(Words.keys(name));
        return known.on(Optional.of(LocalDate.parse(day)))
                .map(t -> t.code().toString())
                .orElse("none");
    }

    @Test
    void officeIsTheOneHeldOnThatDay() {
        assertEquals("USA SPY", codeOn("Mike Pompeo", "2017-06-01"));
        assertEquals("USA GOV", codeOn("Mike Pompeo", "2019-06-01"));
        assertEquals("none", codeOn("Mike Pompeo", "2022-06-01"));
    }

    @Test
    void daysAreInside() {
        assertEquals("USA GOV", codeOn("Barack Obama", "2009-01-20"));
        assertEquals("USA GOV", codeOn("Barack Obama", "2017-01-20"));
        assertEquals("none", codeOn("Barack Obama", "2017-01-21"));
    }

    @Test
    void offices1904AreThere() {
        assertEquals("GBR GOV", codeOn("Arthur Balfour", "1904-10-24"));
        assertEquals("RUS MIL", codeOn("Rozhestvensky", "1904-10-24"));
        assertEquals("JPN GOV", codeOn("Viscount Hayashi", "1904-10-24"));
        assertEquals("FRA GOV", codeOn("Delcassé", "1904-10-24"));
    }

    @Test
    void accentsAndHyphensDoNotMatter() {
        assertEquals("TUR GOV", codeOn("Recep Tayyip Erdoğan", "2019-03-31"));
        assertEquals("TUR GOV", codeOn("Recep Tayyip Erdogan", "2019-03-31"));
    }

    @Test
    void noOfficeEndsBeforeItBegins() {
        for (Row row : Table.resource(ActorFinder.class, "leaders.tsv").rows()) {
            List<Known.Term> terms =
                    lexicon.names().get(Words.keys(row.list("names").get(0))).terms();
            for (Known.Term term : terms) {
                boolean ordered = term.to().isEmpty()
                        || !term.to().get().isBefore(term.from().orElseThrow());
                assertTrue(ordered, term.rule());
            }
        }
    }
}
