package org.dateline.desk.incident;

import java.util.List;
import org.dateline.desk.view.GradeView;
import org.dateline.desk.view.Said;

/** One side of a contradiction, in the words of those who hold it. */
public record Rival(String letter, String value, String sources, List<Quote> quotes) {

    /** Words of a source, with who said them where and when. */
    public record Quote(Said words, String speaker, String through, String day, GradeView grade, String report) {}
}
