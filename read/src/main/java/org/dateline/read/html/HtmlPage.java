package org.dateline.read.html;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.read.PublishedDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A news page: its story and what its metadata says of it.
 *
 * @param text paragraphs and section headings of the story, a blank line between each two; empty when the page has none
 * @param published as the metadata says; never from a copyright line or other prose
 * @param unreadableDate what the metadata gives as date where none of it can be read
 */
public record HtmlPage(
        Optional<String> title,
        Optional<String> publisher,
        Optional<LocalDate> published,
        Optional<String> unreadableDate,
        Optional<String> url,
        String text) {

    /** As far as browsers look for it. */
    private static final int CHARSET_WITHIN = 4096;

    private static final Pattern CHARSET =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{1,40})", Pattern.CASE_INSENSITIVE);

    public static HtmlPage parse(String source) {
        Document page = Jsoup.parse(source);
        Metadata metadata = Metadata.of(page);
        Optional<LocalDate> published = metadata.all("published").stream()
                .flatMap(written -> PublishedDate.parse(written).stream())
                .findFirst();
        Optional<String> unreadable = published.isPresent() ? Optional.empty() : metadata.first("published");
        Optional<String> publisher = metadata.first("publisher");
        Optional<String> title = metadata.first("title").map(t -> withoutPublisher(t, publisher));
        String text = MainText.of(page, title);
        return new HtmlPage(title, publisher, published, unreadable, metadata.first("url"), text);
    }

    /** {@code Talks resume | The Evening Post} is the title of the page, not of the story. */
    private static String withoutPublisher(String title, Optional<String> publisher) {
        if (publisher.isEmpty() || !title.endsWith(publisher.get())) {
            return title;
        }
        String rest =
                title.substring(0, title.length() - publisher.get().length()).stripTrailing();
        return rest.endsWith("-") || rest.endsWith("|") || rest.endsWith("–") || rest.endsWith("—")
                ? rest.substring(0, rest.length() - 1).stripTrailing()
                : title;
    }

    /** The charset that the page's first lines declare. */
    public static Optional<String> declaredCharset(byte[] source) {
        String start = new String(source, 0, Math.min(source.length, CHARSET_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher charset = CHARSET.matcher(start);
        return charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
    }
}
