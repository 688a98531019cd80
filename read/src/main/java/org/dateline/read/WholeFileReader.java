package org.dateline.read;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.read.html.HtmlPage;

/** Reads what holds one report: a plain text file or an HTML page. */
final class WholeFileReader {

    private final Defaults defaults;
    private final KnownIds ids;

    WholeFileReader(Defaults defaults, KnownIds ids) {
        this.defaults = defaults;
        this.ids = ids;
    }

    void readText(String file, InputStream in, Consumer<Read> sink) throws IOException {
        try {
            TextDecoder.Decoded decoded = TextDecoder.decode(bytes(in));
            note(file, decoded, sink);
            String text = WellFormed.text(decoded.text());
            requireGood(text, "the file is empty");
            emit(file, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text, sink);
        } catch (UnreadableException e) {
            sink.accept(new Read.Problem(e.in(file), e.getMessage()));
        }
    }

    void readPage(String file, InputStream in, Consumer<Read> sink) throws IOException {
        try {
            byte[] bytes = bytes(in);
            TextDecoder.Decoded decoded = TextDecoder.decode(bytes, HtmlPage.declaredCharset(bytes));
            note(file, decoded, sink);
            HtmlPage page = HtmlPage.parse(WellFormed.text(decoded.text()));
            page.unreadableDate()
                    .ifPresent(date -> sink.accept(new Read.Note(
                            Origin.file(file), "the page's publication date is unreadable: '" + date + "'")));
            String text = WellFormed.text(page.text());
            requireGood(text, bytes.length == 0 ? "the file is empty" : "the page holds no text");
            emit(file, page.published(), page.publisher(), page.title(), page.url(), text, sink);
        } catch (UnreadableException e) {
            sink.accept(new Read.Problem(e.in(file), e.getMessage()));
        }
    }

    private void emit(
            String file,
            Optional<LocalDate> published,
            Optional<String> publisher,
            Optional<String> title,
            Optional<String> url,
            String text,
            Consumer<Read> sink) {
        sink.accept(ids.admit(
                defaults.report(Optional.empty(), published, publisher, title, url, text), Origin.file(file), false));
    }

    private static void note(String file, TextDecoder.Decoded decoded, Consumer<Read> sink) {
        decoded.note().ifPresent(note -> sink.accept(new Read.Note(Origin.file(file), note)));
    }

    private static void requireGood(String text, String whenEmpty) throws UnreadableException {
        if (text.isBlank()) {
            throw new UnreadableException(whenEmpty);
        }
        Optional<String> problem = Limits.problemWith(text);
        if (problem.isPresent()) {
            throw new UnreadableException(problem.get());
        }
    }

    private static byte[] bytes(InputStream in) throws IOException, UnreadableException {
        byte[] bytes = in.readNBytes(Limits.MAX_FILE + 1);
        if (bytes.length > Limits.MAX_FILE) {
            throw new UnreadableException(String.format(
                    Locale.ROOT, "the file is larger than the limit of %,d bytes for one report", Limits.MAX_FILE));
        }
        return bytes;
    }
}
