package org.dateline.core.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.RuleException;
import org.dateline.core.resource.Table;
import org.junit.jupiter.api.Test;

class FrameTest {

    @Test
    void readsObjectAndPreposition() throws IOException {
        assertEquals(new Frame(true, Frame.Complement.PREPOSITION, "of"), parse("obj of"));
        assertEquals(new Frame(false, Frame.Complement.PREPOSITION, "for"), parse("prep for"));
        assertEquals(new Frame(true, Frame.Complement.INFINITIVE, ""), parse("obj to"));
        assertEquals(new Frame(false, Frame.Complement.CLAUSE, ""), parse("clause"));
    }

    @Test
    void namesTheLineOfAnUnknownFrame() {
        RuleException error = assertThrows(RuleException.class, () -> parse("verse"));
        assertTrue(error.getMessage().startsWith("cues.tsv:2:"), error.getMessage());
    }

    private static Frame parse(String text) throws IOException {
        Row row = Table.read("cues.tsv", new StringReader("frames\n" + text))
                .rows()
                .get(0);
        return Frame.parse(row, "frames", text);
    }
}
