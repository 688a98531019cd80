package org.dateline.analyzer.token;

/**
 * Cuts text into tokens. White space always cuts. A stretch without white space is read from the left: a run of letters
 * that ends the stretch or is followed by a plain mark is a word; everything else is asked of the tables in this order:
 * {@link TokenPatterns}, abbreviations, affixes, {@link Contractions}; a mark that none of them knows stands alone.
 *
 * <p>Linear in the length of the text. May be shared by threads.
 */
public final class Tokenizer {

    /** A run of letters longer than this is cut: it is no word. */
    private static final int MAX_TOKEN = 1000;

    private final TokenPatterns patterns = new TokenPatterns();
    private final Contractions contractions = new Contractions();
    private final WordForms forms = new WordForms();

    public TokenSpans tokens(String text) {
        TokenSpans spans = new TokenSpans(text);
        TokenPatterns.Search search = patterns.new Search(text);
        int at = 0;
        while (at < text.length()) {
            int next = at + Character.charCount(text.codePointAt(at));
            if (isSpace(text.codePointAt(at))) {
                at = next;
                continue;
            }
            int end = next;
            while (end < text.length() && !isSpace(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            stretch(spans, search, at, end);
            at = end;
        }
        return spans;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private void stretch(TokenSpans spans, TokenPatterns.Search search, int start, int end) {
        String text = spans.text();
        int at = start;
        while (at < end) {
            int run = letters(text, at, end);
            if (run > at && (run == end || isPlainMark(text.charAt(run)))) {
                word(spans, at, run, false);
                at = run;
                continue;
            }
            int next = search.end(at, end);
            if (next == at) {
                next = at + Character.charCount(text.codePointAt(at));
                spans.add(at, next);
            } else if (Character.isLetterOrDigit(text.codePointAt(at))) {
                next = grown(text, at, next, end);
                word(spans, at, next, hasApostrophe(text, at, next));
            } else {
                spans.add(at, next);
            }
            at = next;
        }
    }

    private static int letters(String text, int start, int end) {
        int at = start;
        int limit = Math.min(end, start + MAX_TOKEN);
        while (at < limit && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** A mark after which a run of letters is surely a word. */
    private static boolean isPlainMark(char c) {
        return c == ',' || c == ')' || c == ';' || c == '"' || c == '\u201D';
    }

    /** Where the word ends when its full stop or the other half behind its hyphen belong to it. */
    private int grown(String text, int start, int wordEnd, int end) {
        if (wordEnd < end && text.charAt(wordEnd) == '.' && isAbbreviation(text, start, wordEnd + 1, end)) {
            return wordEnd + 1;
        }
        if (wordEnd + 1 < end && text.charAt(wordEnd) == '-' && Character.isLetter(text.charAt(wordEnd + 1))) {
            int other = letters(text, wordEnd + 1, end);
            boolean affix = forms.isPrefix(text.substring(start, wordEnd))
                    || forms.isSuffix(text.substring(wordEnd + 1, other));
            return affix ? other : wordEnd;
        }
        return wordEnd;
    }

    private boolean isAbbreviation(String text, int start, int behindStop, int end) {
        if (behindStop - start == 2 && Character.isUpperCase(text.charAt(start)) && behindStop == end) {
            // An initial, unless the text ends here.
            return text.charAt(start) != 'I' && behindStop < text.length();
        }
        return forms.isAbbreviation(text.substring(start, behindStop));
    }

    private void word(TokenSpans spans, int start, int end, boolean hasApostrophe) {
        int cut = contractions.cut(spans.text(), start, end, hasApostrophe);
        if (cut < end) {
            word(spans, start, cut, hasApostrophe(spans.text(), start, cut));
            spans.add(cut, end);
        } else {
            spans.add(start, end);
        }
    }

    private static boolean hasApostrophe(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Contractions.isApostrophe(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
