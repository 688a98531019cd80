package org.dateline.eval.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dateline.eval.Gold;
import org.dateline.eval.score.Scores;
import org.junit.jupiter.api.Test;

class TimeTaskTest {

    private static final String TEXT = "It rained on Monday morning and again last week in the hills.";

    @Test
    void knownFigures() {
        Scores scores = Gold.score(
                new TimeTask(),
                Gold.report(
                        TEXT,
                        "{'kind':'time','start':13,'end':27,'type':'TIME','value':'1904-10-24TMO'}",
                        "{'kind':'time','start':38,'end':47,'type':'DATE','value':'1904-W42'}",
                        "{'kind':'weather','start':3,'end':9}"),
                Gold.report(
                        TEXT,
                        "{'kind':'time','start':13,'end':19,'type':'DATE','value':'1904-10-24'}",
                        "{'kind':'time','start':38,'end':47,'type':'DATE','value':'1904-w42'}",
                        "{'kind':'time','start':55,'end':60,'type':'DATE','value':'1904'}"));
        assertEquals(100 / 3.0, scores.figure("strict P"), 1e-9);
        assertEquals(50, scores.figure("strict R"));
        assertEquals(80, scores.figure("relaxed F1"), 1e-9);
        assertEquals(40, scores.figure("relaxed+type F1"), 1e-9);
        assertEquals(40, scores.figure("relaxed+value F1"), 1e-9);
        assertEquals(50, scores.figure("value accuracy given relaxed match"));
    }

    @Test
    void expressionWithoutValueIsFoundButNeverRight() {
        String item = "{'kind':'time','start':13,'end':19}";
        Scores scores = Gold.score(new TimeTask(), Gold.report(TEXT, item), Gold.report(TEXT, item));
        assertEquals(100, scores.figure("strict F1"));
        assertEquals(0, scores.figure("relaxed+value F1"));
    }
}
