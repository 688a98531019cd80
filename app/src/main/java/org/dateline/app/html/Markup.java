package org.dateline.app.html;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes HTML and inline SVG element by element, so that a page is well-formed and safe by construction: text and values
 * are escaped here and nowhere else, every element is closed, links stay within the page, and attributes that could run
 * or load something are refused.
 *
 * <p>Names of elements and attributes are the program's own words, never a report's.
 */
public final class Markup {

    private static final Set<String> VOID = Set.of("meta", "br", "wbr");
    private static final Set<String> REFUSED =
            Set.of("style", "src", "srcset", "action", "formaction", "srcdoc", "data");

    private final Appendable out;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    public Markup(Appendable out) {
        this.out = out;
    }

    /** Begins an element; attributes follow, then text and children, then {@link #end}. */
    public Markup start(String element) throws IOException {
        finishTag();
        out.append('<').append(element);
        open.push(element);
        inTag = true;
        return this;
    }

    public Markup start(String element, String cssClass) throws IOException {
        return start(element).attr("class", cssClass);
    }

    public Markup attr(String name, String value) throws IOException {
        if (!inTag) {
            throw new IllegalStateException("attribute " + name + " after the content of <" + open.peek() + "> began");
        }
        if (name.startsWith("on") || REFUSED.contains(name)) {
            throw new IllegalArgumentException("attribute " + name + " is not written by this program");
        }
        if (name.endsWith("href") && !value.startsWith("#")) {
            throw new IllegalArgumentException("a link must stay in the page, got '" + value + "'");
        }
        out.append(' ').append(name).append("=\"");
        Escape.append(value, 0, value.length(), out);
        out.append('"');
        return this;
    }

    public Markup attr(String name, long value) throws IOException {
        return attr(name, Long.toString(value));
    }

    /** An attribute without value. */
    public Markup flag(String name) throws IOException {
        out.append(' ').append(name);
        return this;
    }

    public Markup text(String text) throws IOException {
        return text(text, 0, text.length());
    }

    public Markup text(String text, int start, int end) throws IOException {
        finishTag();
        Escape.append(text, start, end, out);
        return this;
    }

    /** An element that holds only text. */
    public Markup element(String element, String text) throws IOException {
        return start(element).text(text).end();
    }

    public Markup element(String element, String cssClass, String text) throws IOException {
        return start(element, cssClass).text(text).end();
    }

    /** Words of a report amid the program's own: isolated, so that their writing direction cannot disturb the line. */
    public Markup words(String words) throws IOException {
        return element("bdi", words);
    }

    public Markup end() throws IOException {
        finishTag();
        String element = open.pop();
        if (!VOID.contains(element)) {
            out.append("</").append(element).append('>');
        }
        return this;
    }

    /** A line break in the source, for those who read it. */
    public Markup line() throws IOException {
        finishTag();
        out.append('\n');
        return this;
    }

    /** How many elements are open. */
    int depth() {
        return open.size();
    }

    /** The program's own style sheet, script or finished markup, as it stands. */
    Markup trusted(CharSequence own) throws IOException {
        finishTag();
        out.append(own);
        return this;
    }

    private void finishTag() throws IOException {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }
}
