package org.dateline.read.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Text that a reader sees as one paragraph.
 *
 * @param element the innermost block element that holds it
 * @param text white space as shown, never empty
 * @param linked how many of its characters are links
 */
record Block(Element element, String text, int linked) {

    /** How far up a block counts: further away, an element holds everything. */
    private static final int HOLDERS = 3;

    static List<Block> of(Element root) {
        Collector collector = new Collector(root);
        root.traverse(collector);
        collector.flush(root);
        return collector.blocks;
    }

    double linkShare() {
        return Math.min(1.0, linked / (double) text.length());
    }

    boolean isHeading() {
        return element.normalName().matches("h[1-6]");
    }

    /** The elements that may be the story's container because of this block, the nearest first. */
    List<Element> holders() {
        List<Element> holders = new ArrayList<>();
        boolean isContainer = element.normalName().matches("div|article|section|main|td|body");
        Element at = isContainer ? element : element.parent();
        while (at != null && holders.size() < HOLDERS && !at.normalName().matches("html|#root")) {
            holders.add(at);
            at = at.parent();
        }
        return holders;
    }

    private static final class Collector implements NodeVisitor {

        private final List<Block> blocks = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Element holder;
        private int linked;
        private int links;

        Collector(Element root) {
            this.holder = root;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                append(words);
            } else if (node instanceof Element element) {
                if (element.normalName().equals("br")) {
                    text.append('\n');
                } else if (element.normalName().equals("a")) {
                    links++;
                } else if (element.isBlock()) {
                    flush(element);
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (element.normalName().equals("a")) {
                    links--;
                } else if (element.isBlock()) {
                    flush(element.parent());
                }
            }
        }

        private void append(TextNode words) {
            String plain = words.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " ");
            text.append(plain);
            linked += links > 0 ? plain.length() : 0;
        }

        /** Ends the block at hand; what follows stands in {@code next}. Two line breaks part blocks, one is a space. */
        void flush(Element next) {
            int length = Math.max(1, text.length());
            for (String part : text.toString().split(" ?\\n(?: ?\\n)+ ?", -1)) {
                String shown = part.replaceAll("[ \\n]+", " ").strip();
                if (!shown.isEmpty()) {
                    blocks.add(new Block(holder, shown, (int) ((long) linked * shown.length() / length)));
                }
            }
            text.setLength(0);
            linked = 0;
            holder = next;
        }
    }
}
