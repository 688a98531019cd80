package org.dateline.desk.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.event.EventStatus;
import org.dateline.core.report.Report;
import org.dateline.desk.Stories;
import org.dateline.desk.TestDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold on every page: no barrier, nothing beside the window, nothing from elsewhere, no complaint, no weight. */
@Tag("slow")
@ExtendWith(Chromium.class)
class EveryPageInBrowserTest {

    private static final int MOST_BYTES = 300_000;

    @TempDir
    static Path folder;

    private static Chromium.Running browser;
    private static TestDesk desk;

    @BeforeAll
    static void open(Chromium.Running running) {
        browser = running;
        desk = new TestDesk(
                folder,
                Stories.attack("r1", "Harbour Post", "Omar Tessel", "Arvek", 2),
                Stories.attack("r2", "Northern Wire", "Lena Brandt", "Arvek", 5),
                Stories.attack(
                        Stories.report(
                                "r3", "The Ledger", "Night raid", "Idris Noor said 4 people were killed in Belden."),
                        "Idris Noor",
                        "Belden",
                        4,
                        Stories.DAY.minusDays(6)),
                Stories.attack(arabic(), "عمر تسل", "Arvek", 3),
                Stories.taken(
                        Stories.report("r5", "Harbour Post", "Fall of Cardo", "The Blue Brigade took Cardo."),
                        "the Blue Brigade",
                        "Cardo",
                        EventStatus.HAPPENED));
        Published.everything(desk);
    }

    private static Report arabic() {
        return new Report(
                "r4",
                Optional.of(Stories.DAY),
                Optional.of("صوت المرفأ"),
                Optional.of("هجوم في أرفك"),
                Optional.of("https://example.org/a"),
                "عمر تسل قال إن ثلاثة أشخاص قتلوا في أرفك.\nأغلقت السوق في المساء.");
    }

    @AfterAll
    static void close() {
        if (desk != null) {
            desk.close();
        }
    }

    static Stream<String> everyPage() {
        return Paths.of(desk).stream();
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void holdsWhatWeAskOfEachPage(String path) {
        List<String> wrong = new ArrayList<>();
        for (int width : new int[] {1280, 390}) {
            try (Visit visit = browser.visit(desk, width)) {
                visit.go(path);
                int bytes = visit.transferred();
                assertTrue(bytes > 0 && bytes < MOST_BYTES, bytes + " bytes");
                visit.unfold();
                visit.beyond().forEach(element -> wrong.add(width + " beyond the window: " + element));
                wrong.addAll(visit.strangers());
                wrong.addAll(visit.complaints());
                for (boolean dark : new boolean[] {false, true}) {
                    visit.dark(dark);
                    visit.barriers().forEach(barrier -> wrong.add(width + (dark ? " dark: " : " light: ") + barrier));
                }
            }
        }
        assertEquals(List.of(), wrong, path);
    }
}
