package org.dateline.core.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotBlank;
import org.dateline.core.text.Document;
import org.junit.jupiter.api.Test;

class PlaceFinderTest {

    private static final PlaceFinder FINDER = new PlaceFinder();

    private static void assertPlaces(Document document, String... expected) {
        List<String> found = new ArrayList<>();
        for (Toponym t : FINDER.find(document)) {
            String area =
                    t.place().map(p -> p.admin1().or(p::country).orElse("")).orElse("-");
            found.add(t.name() + ": " + area);
        }
        assertEquals(List.of(expected), found);
    }

    @Test
    void theAreaBehindANameDecides() {
        assertPlaces(Documents.of("", "Police in [Paris] , [Texas] , found it ."), "Paris: Texas", "Texas: Texas");
        assertPlaces(
                Documents.of("", "Police in [Paris] , [France] , found it ."), "Paris: Île-de-France", "France: FRA");
        assertPlaces(Documents.of("", "He lives in [Homs] , [Syria] ."), "Homs: Homs", "Syria: SYR");
    }

    @Test
    void aNameHasOneSenseUnlessTheTextSaysOtherwise() {
        assertPlaces(
                Documents.of("", "He left [Paris] .", "He came to [Paris] , [Texas] ."),
                "Paris: Texas",
                "Paris: Texas",
                "Texas: Texas");
        assertPlaces(
                Documents.of("", "From [Portland] , [Oregon] , he went to [Portland] , [Maine] ."),
                "Portland: Oregon",
                "Oregon: Oregon",
                "Portland: Maine",
                "Maine: Maine");
    }

    @Test
    void theOtherPlacesDecide() {
        assertPlaces(
                Documents.of("", "They drove from [Oxford] to [Memphis] , [Tupelo] and [Jackson] ."),
                "Oxford: Mississippi",
                "Memphis: Tennessee",
                "Tupelo: Mississippi",
                "Jackson: Mississippi");
    }

    @Test
    void thePublishersHomeDecides() {
        assertPlaces(Documents.of("theparisnews.com", "Police in [Paris] found it ."), "Paris: Texas");
        assertPlaces(Documents.of("lemonde.fr", "Police in [Paris] found it ."), "Paris: Île-de-France");
    }

    @Test
    void aTownTheGazetteerLacksIsNotItsNamesakeElsewhere() {
        assertPlaces(Documents.of("", "He lives in [Taftanaz] , [Ohio] , with her ."), "Taftanaz: Ohio", "Ohio: Ohio");
    }

    @Test
    void smallLettersAndCommonWordsAreNoPlaces() {
        assertPlaces(Documents.of("", "They told us in March and August that the university is nice ."));
    }

    @Test
    void findsTheDistanceAndDirection() {
        Toponym hama =
                FINDER.find(Documents.of("", "It fell 30 km north of [Hama] .")).get(0);
        Place locus = hama.locus().orElseThrow();
        Place place = hama.place().orElseThrow();
        assertEquals(30, Sphere.km(place.latitude(), place.longitude(), locus.latitude(), locus.longitude()), 0.1);
        assertTrue(locus.latitude() > place.latitude());
        assertTrue(locus.uncertaintyKm() >= 7);
        assertEquals("30 km north of Hama", locus.name());
    }

    @Test
    void aLongListOfNamesTakesNoTimeToSpeakOf() {
        String[] sentences = new String[2000];
        for (int i = 0; i < sentences.length; i++) {
            sentences[i] = "In [Springfield] , [San] [Jose] , [Victoria] , New New New York " + i + " it rained .";
        }
        Document document = Documents.of("", sentences);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> FINDER.find(document));
    }

    @Property(tries = 200)
    void noTextBreaksIt(@ForAll List<@NotBlank @AlphaChars String> words) {
        String sentence = String.join(" ", words);
        if (!sentence.isBlank()) {
            Document document = Documents.of("", sentence + " , St. John 's , [Homs] - [X]");
            List<Toponym> toponyms = FINDER.find(document);
            int end = 0;
            for (Toponym t : toponyms) {
                assertTrue(t.span().start() >= end);
                end = t.span().end();
            }
            assertEquals(
                    Optional.empty(),
                    toponyms.stream().filter(t -> t.rule().isBlank()).findAny());
        }
    }
}
