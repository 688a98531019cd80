package org.dateline.core.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.report.Report;
import org.dateline.core.report.Span;
import org.dateline.core.text.Document;
import org.dateline.core.text.EntityType;
import org.dateline.core.text.Passage;
import org.dateline.core.text.PassageKind;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/**
 * Documents without grammar, for rules that look at words alone: one sentence a line, tokens at white space and marks,
 * every word hangs on the first. A capitalised word counts as a proper noun, any other as a noun, unless its tag is
 * written behind it ({@code took/VBD}).
 */
final class FlatText {

    static final LocalDate THURSDAY = LocalDate.of(2015, 10, 15);

    private static final String MARKS = ",;:()$%\"";

    private FlatText() {}

    static Document published(String text) {
        return document(text, Optional.of(THURSDAY), Optional.empty());
    }

    static Document undated(String text) {
        return document(text, Optional.empty(), Optional.empty());
    }

    static Document document(String text, Optional<LocalDate> published, Optional<String> publisher) {
        Report report = new Report("r1", published, publisher, Optional.empty(), Optional.empty(), text);
        List<Passage> passages = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                boolean notice = line.startsWith("Copyright");
                passages.add(new Passage(
                        notice ? PassageKind.NOTICE : PassageKind.PARAGRAPH, new Span(start, start + line.length())));
                sentences.add(new Sentence(sentences.size(), passages.size() - 1, tokens(line, start)));
            }
            start += line.length() + 1;
        }
        return new Document(report, passages, sentences);
    }

    private static List<Token> tokens(String line, int offset) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            if (line.charAt(at) == ' ') {
                at++;
                continue;
            }
            int end = at + 1;
            if (MARKS.indexOf(line.charAt(at)) < 0) {
                while (end < line.length() && line.charAt(end) != ' ' && !isMark(line, end)) {
                    end++;
                }
            }
            if (end == line.length() && end > at + 1 && line.charAt(end - 1) == '.') {
                end--;
            }
            tokens.add(token(line.substring(at, end), offset + at, tokens.isEmpty()));
            at = end;
        }
        return tokens;
    }

    private static boolean isMark(String line, int at) {
        boolean inNumber = at + 1 < line.length() && Character.isDigit(line.charAt(at + 1));
        return MARKS.indexOf(line.charAt(at)) >= 0 && !inNumber;
    }

    private static Token token(String written, int start, boolean first) {
        int slash = written.indexOf('/');
        boolean tagged = slash > 0 && Character.isUpperCase(written.charAt(written.length() - 1));
        String form = tagged ? written.substring(0, slash) : written;
        boolean name = Character.isUpperCase(form.charAt(0));
        boolean mark = !Character.isLetterOrDigit(form.charAt(0)) && form.length() == 1;
        boolean number = Character.isDigit(form.charAt(0));
        return new Token(
                new Span(start, start + form.length()),
                form,
                form,
                mark ? "PUNCT" : number ? "NUM" : name ? "PROPN" : "NOUN",
                tagged ? written.substring(slash + 1) : mark ? form : number ? "CD" : name ? "NNP" : "NN",
                first ? -1 : 0,
                first ? "root" : "dep",
                EntityType.NONE);
    }
}
