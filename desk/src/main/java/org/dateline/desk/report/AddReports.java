package org.dateline.desk.report;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.report.Report;
import org.dateline.desk.ReportCoder;
import org.dateline.desk.view.Link;
import org.dateline.desk.view.Words;
import org.dateline.desk.web.Notice;
import org.dateline.desk.web.Params;
import org.dateline.desk.web.Refused;
import org.dateline.read.Defaults;
import org.dateline.read.InputReader;
import org.dateline.read.Read;
import org.dateline.store.Store;
import org.dateline.store.StoreException;
import org.dateline.store.report.Receipt;

/** {@code POST /reports}: a report that a person pasted, or a file of them; coded and kept before the answer. */
public final class AddReports {

    /** As the command line has it. */
    private static final int LONGEST_TEXT = 1_000_000;
    /** More are for {@code dateline ingest}, which shows how far it is. */
    private static final int MOST_REPORTS = 200;

    private final Store store;
    private final ReportCoder coder;
    private final Inbox inbox;

    public AddReports(Store store, ReportCoder coder, Inbox inbox) {
        this.store = store;
        this.coder = coder;
        this.inbox = inbox;
    }

    public void add(Context ctx) {
        AddForm form = new AddForm(
                value(ctx, "title"),
                value(ctx, "publisher"),
                value(ctx, "published"),
                value(ctx, "url"),
                ctx.formParam("text") == null ? "" : ctx.formParam("text"),
                "");
        UploadedFile file = ctx.uploadedFile("file");
        try {
            if (file != null && file.size() > 0) {
                addFile(ctx, form, file);
            } else {
                Receipt receipt = keep(pasted(form));
                ctx.redirect(
                        Link.report(receipt.report()) + "&done="
                                + receipt.outcome().name().toLowerCase(Locale.ROOT),
                        HttpStatus.SEE_OTHER);
            }
        } catch (StoreException e) {
            if (e.kind() != StoreException.Kind.REFUSED) {
                throw e;
            }
            AddForm again = new AddForm(
                    form.title(), form.publisher(), form.published(), form.url(), form.text(), e.getMessage());
            inbox.showRefusal(ctx, again, Notice.error("The report was not kept.", e.getMessage()));
        }
    }

    private static String value(Context ctx, String name) {
        return Params.form(ctx, name).orElse("");
    }

    private static Report pasted(AddForm form) {
        if (form.text().isBlank()) {
            throw StoreException.refused("Paste the report's text, or choose a file.");
        }
        if (form.text().length() > LONGEST_TEXT) {
            throw StoreException.refused("A report has at most " + Words.number(LONGEST_TEXT)
                    + " characters; this one has " + Words.number(form.text().length()) + ".");
        }
        return Report.identified(
                published(form), filled(form.publisher()), filled(form.title()), filled(form.url()), form.text());
    }

    private static Optional<LocalDate> published(AddForm form) {
        try {
            return filled(form.published()).map(day -> Params.day("published", day));
        } catch (Refused e) {
            throw StoreException.refused(e.getMessage());
        }
    }

    private static Optional<String> filled(String value) {
        return value.isBlank() ? Optional.empty() : Optional.of(value);
    }

    private Receipt keep(Report report) {
        return store.ingest().add(coder.code(report));
    }

    private void addFile(Context ctx, AddForm form, UploadedFile file) {
        List<Report> reports = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        try (InputStream in = file.content()) {
            new InputReader(new Defaults(published(form), filled(form.publisher())), in, Optional.empty())
                    .read(List.of("-"), read -> take(read, reports, problems));
        } catch (IOException e) {
            throw new UncheckedIOException("an upload cannot be read", e);
        }
        Map<Receipt.Outcome, Integer> outcomes = new EnumMap<>(Receipt.Outcome.class);
        Receipt last = null;
        for (Report report : reports) {
            last = keep(report);
            outcomes.merge(last.outcome(), 1, Integer::sum);
        }
        if (reports.size() == 1 && problems.isEmpty()) {
            ctx.redirect(
                    Link.report(last.report()) + "&done="
                            + last.outcome().name().toLowerCase(Locale.ROOT),
                    HttpStatus.SEE_OTHER);
        } else if (reports.isEmpty()) {
            throw StoreException.refused(problems.isEmpty() ? "The file holds no report." : String.join(" ", problems));
        } else {
            inbox.showDone(ctx, notice(reports.size(), outcomes, problems));
        }
    }

    private static void take(Read read, List<Report> reports, List<String> problems) {
        if (read instanceof Read.Story story) {
            if (reports.size() == MOST_REPORTS) {
                throw StoreException.refused("The file holds more than " + MOST_REPORTS
                        + " reports; none was kept. Bring in that many with: dateline ingest FILE");
            }
            reports.add(story.report());
        } else if (read instanceof Read.Problem problem && problems.size() < 5) {
            problems.add(problem.message() + ".");
        }
    }

    private static Notice notice(int read, Map<Receipt.Outcome, Integer> outcomes, List<String> problems) {
        String text = outcomes.getOrDefault(Receipt.Outcome.ADDED, 0) + " new, "
                + outcomes.getOrDefault(Receipt.Outcome.REVISED, 0) + " revised, "
                + outcomes.getOrDefault(Receipt.Outcome.UNCHANGED, 0) + " there already. "
                + String.join(" ", problems);
        return new Notice(problems.isEmpty() ? "done" : "wait", Words.count(read, "report") + " coded and kept.", text);
    }
}
