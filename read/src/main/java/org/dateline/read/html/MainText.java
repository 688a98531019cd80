package org.dateline.read.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the story in a page. Furniture goes first ({@link Furniture}); then each block of prose votes for the elements
 * that hold it, with more weight the longer it is and the more commas it has, less the further up they are; the element
 * with the most votes holds the story, and so do its neighbours that got a good share of them.
 *
 * <p>The method is that of Arc90's Readability, with the vote taken over blocks of text instead of {@code p} elements,
 * since many pages have none. Links are the sign of navigation: a block that is mostly links has no vote and is left
 * out. Linear in the size of the page. Limit: of a page with several stories, the longest is taken.
 */
final class MainText {

    private static final int VOTING_LENGTH = 25;
    private static final double MAX_LINK_SHARE = 0.5;
    private static final double NEIGHBOUR_SHARE = 0.2;
    private static final int LONG_PARAGRAPH = 80;
    private static final Set<String> STORY_TAGS = Set.of("article", "main");
    private static final double STORY_TAG_WEIGHT = 1.5;

    private final List<Block> blocks;
    private final IdentityHashMap<Element, Double> votes = new IdentityHashMap<>();

    private MainText(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** @param title left out where a heading repeats it */
    static String of(Document page, Optional<String> title) {
        Furniture.remove(page);
        List<Block> blocks = Block.of(page.body()).stream()
                .filter(block -> block.linkShare() <= MAX_LINK_SHARE)
                .toList();
        MainText main = new MainText(blocks);
        List<String> paragraphs = new ArrayList<>();
        for (Block block : main.story()) {
            boolean repeatsTitle = block.isHeading()
                    && title.filter(t ->
                                    t.startsWith(block.text()) || block.text().equals(t))
                            .isPresent();
            if (!repeatsTitle) {
                paragraphs.add(block.text());
            }
        }
        return String.join("\n\n", paragraphs);
    }

    private List<Block> story() {
        blocks.forEach(this::vote);
        Element best = null;
        for (Block block : blocks) {
            for (Element holder : block.holders()) {
                if (best == null || score(holder) > score(best)) {
                    best = holder;
                }
            }
        }
        if (best == null || score(best) == 0) {
            return blocks;
        }
        IdentityHashMap<Element, Boolean> chosen = chosen(best);
        return blocks.stream().filter(block -> isWithin(block, chosen)).toList();
    }

    private void vote(Block block) {
        int length = block.text().length();
        if (length < VOTING_LENGTH || block.isHeading()) {
            return;
        }
        long commas = block.text().chars().filter(c -> c == ',').count();
        double weight = (1 + commas + Math.min(length / 100.0, 3)) * (1 - block.linkShare());
        int distance = 0;
        for (Element holder : block.holders()) {
            votes.merge(holder, weight / (distance + 1), Double::sum);
            distance++;
        }
    }

    private double score(Element element) {
        return votes.getOrDefault(element, 0.0)
                * (STORY_TAGS.contains(element.normalName())
                                || element.attr("itemprop").equals("articleBody")
                        ? STORY_TAG_WEIGHT
                        : 1);
    }

    /** The best element and those beside it that look like parts of the same story. */
    private IdentityHashMap<Element, Boolean> chosen(Element best) {
        IdentityHashMap<Element, Boolean> chosen = new IdentityHashMap<>();
        chosen.put(best, true);
        Element parent = best.parent();
        if (parent == null || STORY_TAGS.contains(best.normalName())) {
            return chosen;
        }
        for (Block block : blocks) {
            Element at = block.element();
            while (at != null && !parent.equals(at.parent())) {
                at = at.parent();
            }
            if (at == null || chosen.containsKey(at)) {
                continue;
            }
            boolean longParagraph = at.equals(block.element()) && block.text().length() >= LONG_PARAGRAPH;
            if (longParagraph || score(at) >= score(best) * NEIGHBOUR_SHARE) {
                chosen.put(at, true);
            }
        }
        return chosen;
    }

    private static boolean isWithin(Block block, IdentityHashMap<Element, Boolean> chosen) {
        for (Element at = block.element(); at != null; at = at.parent()) {
            if (chosen.containsKey(at)) {
                return true;
            }
        }
        return false;
    }
}
