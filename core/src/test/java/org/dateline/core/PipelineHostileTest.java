package org.dateline.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dateline.core.event.EventMention;
import org.dateline.core.report.Span;
import org.dateline.core.statement.Statement;
import org.dateline.core.text.Document;
import org.dateline.core.time.TimeExpression;

/** Whatever the analyzer makes of a text, all stages run through, and what they find stands in the text. */
class PipelineHostileTest {

    private static final WildDocuments DOCUMENTS = new WildDocuments();
    /** Without an analyzer: the documents come with their trees. */
    private static final Pipeline PIPELINE = new Pipeline(null);

    @Property(tries = 3000)
    void anyWordsUnderAnyTreePassAllStages(@ForAll long seed) {
        Document document = DOCUMENTS.document(seed);
        int length = document.text().length();
        CodedReport report = PIPELINE.extract(document);
        for (TimeExpression time : report.times().expressions()) {
            assertTrue(time.span().end() <= length);
        }
        for (Statement statement : report.statements()) {
            assertFalse(statement.contentIn(document.text()).isBlank());
            for (Span content : statement.content()) {
                assertTrue(content.end() <= length);
            }
        }
        for (EventMention event : report.events()) {
            assertTrue(event.trigger().end() <= length);
        }
    }

    @Property(tries = 200)
    void theSameDocumentGivesTheSameRecord(@ForAll long seed) {
        Document document = DOCUMENTS.document(seed);
        assertEquals(PIPELINE.extract(document), PIPELINE.extract(document));
    }
}
