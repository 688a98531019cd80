package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.core.text.Document;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/**
 * The stretches of a report that stand in double quotation marks, also over several sentences. A paragraph that opens a
 * quotation without closing it, followed by one that opens with a mark again, is one speech: the second continues the
 * first. Marks are read by their shape, straight ones by the spaces around them; a mark that closes nothing is ignored.
 */
final class Quotations {

    /** The words of one sentence within a quotation, marks left out. */
    record Piece(int sentence, int first, int last) {}

    /**
     * @param continues number of the quotation this one continues, or -1
     * @param closed whether a closing mark was found in its passage
     */
    record Quotation(int number, List<Piece> pieces, int continues, boolean closed) {
        Piece first() {
            return pieces.get(0);
        }

        Piece last() {
            return pieces.get(pieces.size() - 1);
        }
    }

    private static final String OPENING = "\u201C\u201E\u201F\u00AB";
    private static final String CLOSING = "\u201D\u00BB";

    private final List<Quotation> all = new ArrayList<>();
    private final int[][] numbers;

    private List<Piece> open;
    private int depth;
    private int passage = -1;
    private int continues = -1;

    Quotations(Document document) {
        numbers = new int[document.sentences().size()][];
        for (Sentence s : document.sentences()) {
            numbers[s.index()] = new int[s.size()];
            Arrays.fill(numbers[s.index()], -1);
        }
        for (Sentence s : document.sentences()) {
            if (s.passage() != passage) {
                boolean unclosed = depth > 0;
                close(false);
                continues = unclosed ? all.size() - 1 : -1;
                passage = s.passage();
            }
            read(document.text(), s);
        }
        close(false);
    }

    List<Quotation> all() {
        return all;
    }

    /** Number of the quotation this token stands in, or -1. */
    int at(int sentence, int token) {
        return numbers[sentence][token];
    }

    /** Whether between a quoted word and the cue a quotation ends that ends a clause: a mark or comma beside it. */
    boolean endsClause(Sentence s, int word, int cue) {
        int i = word;
        while (i < cue && at(s.index(), i) >= 0) {
            i++;
        }
        if (i >= cue) {
            return false;
        }
        Token last = s.token(i - 1);
        Token next = s.token(Math.min(i + 1, cue));
        return Grammar.isMark(last) || Grammar.isComma(next) || i + 1 == cue;
    }

    private void read(String text, Sentence s) {
        int from = 0;
        boolean passageStart = s.index() == 0 || continues >= 0;
        for (int i = 0; i < s.size(); i++) {
            Token t = s.token(i);
            if (!Grammar.isQuote(t) && !t.form().equals("''") && !t.form().equals("``")) {
                passageStart = false;
                continue;
            }
            if (opens(text, t)) {
                if (depth++ == 0) {
                    open = new ArrayList<>();
                    from = i + 1;
                    if (!passageStart) {
                        continues = -1;
                    }
                }
            } else if (depth > 0 && --depth == 0) {
                addPiece(s, from, i - 1);
                depth = 1;
                close(true);
            }
            passageStart = false;
        }
        if (depth > 0) {
            addPiece(s, from, s.size() - 1);
        }
    }

    private void addPiece(Sentence s, int first, int last) {
        if (first <= last) {
            open.add(new Piece(s.index(), first, last));
            for (int i = first; i <= last; i++) {
                numbers[s.index()][i] = all.size();
            }
        }
    }

    private void close(boolean closed) {
        if (depth > 0 && !open.isEmpty()) {
            all.add(new Quotation(all.size(), List.copyOf(open), continues, closed));
        }
        continues = -1;
        depth = 0;
    }

    private boolean opens(String text, Token t) {
        int at = t.span().start();
        char c = text.charAt(at);
        boolean spaceBefore =
                at == 0 || isSpace(text.charAt(at - 1)) || "([\u2014\u2013".indexOf(text.charAt(at - 1)) >= 0;
        int end = t.span().end();
        boolean spaceAfter =
                end >= text.length() || isSpace(text.charAt(end)) || ".,;:!?)".indexOf(text.charAt(end)) >= 0;
        if (spaceBefore != spaceAfter) {
            // Typists mix the shapes up; the spaces around a mark do not lie.
            return spaceBefore;
        }
        return OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) < 0 && depth == 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
