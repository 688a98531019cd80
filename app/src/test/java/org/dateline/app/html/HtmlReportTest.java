package org.dateline.app.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.CodedReport;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    @Test
    void everyReportHasItsSectionWithHeadAndStory() throws IOException {
        Document page = PageAssert.safe(PageAssert.page(Story.batch()));
        assertEquals(3, page.select("article.report").size());
        assertEquals(
                "Monday 24 Oct 1904, The Example", page.select("#r1 .dateline").text());
        assertEquals(
                "Russian ships fired on the trawlers in the North Sea, the owners said on Sunday.Lord Lansdowne demanded an apology.",
                PageAssert.story(page.getElementById("r1")));
    }

    @Test
    void wordsOfARecordNameItAndLinkToIt() throws IOException {
        Document page = PageAssert.safe(PageAssert.page(Story.batch()));
        assertEquals("the owners", page.select("#r1 .s.source[data-r~=r1-s1]").text());
        assertEquals("fired", page.select("#r1 .e[data-r~=r1-e1]").text());
        assertEquals("attacked", page.select("#r2 .e.not[data-r~=r2-e1]").text());
        assertEquals("#r1-e1", page.select("#t-r1-e1").attr("href"));
        assertTrue(page.getElementById("r1-e1").text().contains("rule events.tsv:3"));
    }

    @Test
    void aClaimStandsBesideItsSpeaker() throws IOException {
        Document page = PageAssert.safe(PageAssert.page(Story.batch()));
        assertTrue(page.getElementById("r1-e1").text().contains("Said by S1 the owners"));
        assertTrue(page.getElementById("r1-s1").text().contains("Asserts E1"));
        assertTrue(page.getElementById("r1-s2").text().contains("Within S1"));
        assertEquals(
                "denied by S1",
                page.getElementById("r2-e1").parent().select(".state").text());
    }

    @Test
    void tablesMapAndTimelineHoldTheSameRecords() throws IOException {
        Document page = PageAssert.safe(PageAssert.page(Story.batch()));
        assertEquals(4, page.select("#statements tbody tr").size());
        assertEquals(3, page.select("#events tbody tr").size());
        assertEquals(2, page.select("#map a.dot").size());
        assertEquals("North Sea", page.select("#p2 .t").text());
        assertEquals(4, page.select("#timeline a .said-mark").size());
        assertEquals(2, page.select("#timeline a .event-mark").size());
        assertTrue(page.select("#d1904-10-22").text().contains("Russian ships → the trawlers"));
        assertTrue(page.select("#timeline").text().contains("1 event of which the text tells no day"));
    }

    @Test
    void whatWasLeftOutIsToldWithItsReason() throws IOException {
        Document page = PageAssert.safe(PageAssert.page(Story.batch()));
        assertEquals(
                "on Sunday event: no event of a coded type",
                page.select("#r1 .fold li").text());
    }

    @Test
    void otherScriptsRunInTheirDirectionAndAreNotCalledEnglish() throws IOException {
        Document page = PageAssert.safe(PageAssert.page(Story.batch()));
        assertEquals("auto", page.select("#r3 .text").attr("dir"));
        assertTrue(page.select("#r3 .text").hasAttr("lang"));
        assertFalse(page.select("#r1 .text").hasAttr("lang"));
    }

    @Test
    void theSameReportsGiveTheSameBytes() throws IOException {
        assertEquals(PageAssert.page(Story.batch()), PageAssert.page(Story.batch()));
    }

    @Test
    void onlyTheOwnScriptAndStyleMayRun() throws IOException {
        String policy = PageAssert.safe(PageAssert.page(Story.batch()))
                .select("meta[http-equiv=Content-Security-Policy]")
                .attr("content");
        assertTrue(policy.startsWith("default-src 'none';"), policy);
        assertTrue(policy.contains("script-src '" + Asset.load("report.js").hash() + "'"), policy);
        assertFalse(policy.contains("unsafe"), policy);
    }

    @Test
    void noReportIsAPageToo() throws IOException {
        Document page = PageAssert.safe(PageAssert.page(List.of()));
        assertTrue(page.text().contains("No report was coded."));
    }

    @Test
    void reportsWithoutDatePlaceOrRecordsAreFine() throws IOException {
        Document page = PageAssert.safe(
                PageAssert.page(List.of(new Story("x", "").undated().coded(), new Story("x", " \n ").coded())));
        assertEquals("no date, The Example", page.select("#r1 .dateline").text());
    }

    @Test
    void longListsAreCutAndSaySo() throws IOException {
        List<CodedReport> many = new ArrayList<>();
        for (int i = 0; i < Overview.MAX_ROWS + 1; i++) {
            many.add(new Story("m" + i, "The owners said so.")
                    .on(LocalDate.of(1904, 1, 1).plusDays(i))
                    .says("The owners", "said", "so")
                    .coded());
        }
        Document page = PageAssert.safe(PageAssert.page(many));
        assertEquals(Overview.MAX_ROWS, page.select("#statements tbody tr").size());
        assertTrue(page.select("#statements .notice").text().startsWith("The first 1000 of 1001 statements"));
        assertTrue(page.select("#timeline svg a").size() <= Timeline.MAX_COLUMNS);
    }

    @Test
    void ofALongStoryOnlyTheBeginningIsShown() throws IOException {
        String line = "Words and words and words without an end to them, a whole line of them.\n\n";
        String text = line.repeat(ReportSection.MAX_TEXT / line.length() + 10) + "The owners said so.";
        Document page = PageAssert.safe(PageAssert.page(
                List.of(new Story("long", text).says("The owners", "said", "so").coded())));
        assertTrue(page.select("#r1 .notice").text().contains("of " + text.length() + " characters"));
        assertTrue(page.getElementById("r1-s1") != null, "the record beyond the cut is still listed");
    }

    @Test
    void nothingIsAddedOnceItIsClosed() throws IOException {
        HtmlReport report = new HtmlReport(new StringBuilder(), "x");
        report.close();
        assertThrows(IllegalStateException.class, () -> report.add(Story.batch().get(0)));
    }
}
