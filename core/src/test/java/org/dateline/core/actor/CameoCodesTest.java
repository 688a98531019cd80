package org.dateline.core.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CameoCodesTest {

    private final CameoCodes codes = new CameoCodes();

    @ParameterizedTest
    @CsvSource({
        "LUX, LUX GOV",
        "LUXGOV, LUX GOV",
        "LUXGOVMIL, LUX GOV",
        "LUXMED, LUX JRN",
        "LUXHLH, LUX MED",
        "LUXELI, LUX CVL",
        "LUXMUSREB, LUX REB",
        "LUXCHR, LUX CVL",
        "LUXREB002, LUX REB",
        "ROMGOV, ROU GOV",
        "USAASM, USA GOV",
        "IGOUNO, IGO UN",
        "IGOWSTNAT, IGO NATO",
        "IGOAFRXYZ, IGO XYZ",
        "IGOUNOKID, IGO UNICEF",
        "IMGMUSALQ, IMG ALQAEDA",
        "NGOUSAHRI, USA NGO",
        "NGOHRI, NGO",
        "MNCUSA, USA BUS",
        "MNC, UNK BUS",
        "EURREB, UNK REB",
        "QQQGOV, none",
        "'', none"
    })
    void readsACodeInPartsOfThree(String cameo, String expected) {
        assertEquals(
                expected,
                codes.actor(cameo).map(ActorCode::toString).map(String::strip).orElse("none"));
    }

    @ParameterizedTest
    @CsvSource({"~GOV, GOV", "~BUDUAF, UAF", "~BUD, CVL", "~MED, JRN", "~QQQ, none", "~IGO, IGO", "~NGO, NGO"})
    void readsTheSectorOfAnAgent(String cameo, String expected) {
        assertEquals(expected, codes.agent(cameo).orElse("none"));
    }
}
