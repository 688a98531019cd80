package org.dateline.desk.report;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.correction.Coding;
import org.dateline.core.correction.EventCoding;
import org.dateline.core.place.Place;
import org.dateline.core.report.ContentId;
import org.dateline.desk.ReportCoder;
import org.dateline.desk.view.Link;
import org.dateline.desk.web.Notice;
import org.dateline.desk.web.Pages;
import org.dateline.desk.web.Params;
import org.dateline.desk.web.Refused;
import org.dateline.store.Store;
import org.dateline.store.StoreException;
import org.dateline.store.correction.Rereading;
import org.dateline.store.decision.DecisionKind;
import org.dateline.store.decision.Signature;
import org.dateline.store.report.Intake;
import org.dateline.store.report.StoredReport;

/** {@code /report/record}: what a person says of a record of a report; it is confirmed, corrected, removed or added. */
public final class RecordPage {

    private static final String TEMPLATE = "record.jte";
    /** Who confirms a record with one key says no more than this. */
    private static final String AS_READ = "read against the text";

    private static final int CACHED = 4;

    private final Store store;
    private final Pages pages;
    private final ReportCoder coder;
    private final EventTypes types;
    /** The last reports that somebody worked on; each is corrected many times in a row. */
    private final Map<String, Intake> coded = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Intake> eldest) {
            return size() > CACHED;
        }
    };

    public RecordPage(Store store, Pages pages, ReportCoder coder) {
        this.store = store;
        this.pages = pages;
        this.coder = coder;
        this.types = new EventTypes(coder.ontology());
    }

    /** The form for a record: {@code record} names it; without that it is a new one in the passage at {@code from}. */
    public void show(Context ctx) {
        Rereading report = report(Params.required(ctx, "id"));
        Optional<String> record = Params.query(ctx, "record");
        String next = Params.query(ctx, "next").orElse("");
        RecordForm form = record.isPresent()
                ? RecordForm.of(report, record.get(), next)
                : RecordForm.bare(
                        report,
                        Params.query(ctx, "new").orElse("event").equals("event"),
                        Params.number(ctx, "from").orElse(0),
                        bounded(ctx.queryParam("words")),
                        Params.query(ctx, "nth").orElse(""),
                        next);
        show(ctx, form, Optional.empty());
    }

    private static String bounded(String words) {
        return words == null ? "" : words.substring(0, Math.min(words.length(), 2_000));
    }

    private void show(Context ctx, RecordForm form, Optional<Notice> notice) {
        RecordFormView view = form.view(types, this::places);
        String title = form.isNew() ? "Add a record" : "Correct a record";
        if (notice.isPresent()) {
            pages.showRefusal(ctx, "reports", title, TEMPLATE, view, notice.get());
        } else {
            pages.show(ctx, "reports", title, TEMPLATE, view);
        }
    }

    private List<Place> places(String name) {
        return name.isBlank() || name.length() > 200 ? List.of() : coder.places(name);
    }

    /** {@code action}: confirm, remove, save, find, undo, check. */
    public void act(Context ctx) {
        String id = Params.form(ctx, "id").orElseThrow(() -> new Refused(400, "The form lacks its report."));
        String action = Params.form(ctx, "action").orElse("");
        try {
            switch (action) {
                case "confirm" -> confirm(ctx, report(id));
                case "remove" -> remove(ctx, report(id));
                case "check" -> check(ctx, report(id));
                case "undo" -> undo(ctx, report(id));
                case "save", "find" -> form(ctx, report(id), action);
                default -> throw new Refused(400, "There is no action '" + action + "'.");
            }
        } catch (StoreException e) {
            if (e.kind() != StoreException.Kind.REFUSED) {
                throw e;
            }
            throw new Refused(409, sentence(e.getMessage()));
        }
    }

    private void confirm(Context ctx, Rereading report) {
        String record = record(ctx);
        store.corrections()
                .rule(
                        DecisionKind.CONFIRM,
                        report.intake(),
                        revision(ctx),
                        report.ruled(record, Optional.of(RecordForm.coding(report, record))),
                        signature(ctx, AS_READ));
        done(ctx, report, "confirm", next(ctx));
    }

    private void remove(Context ctx, Rereading report) {
        store.corrections()
                .rule(
                        DecisionKind.REMOVE,
                        report.intake(),
                        revision(ctx),
                        report.ruled(record(ctx), Optional.empty()),
                        signature(ctx, ""));
        done(ctx, report, "remove", before(next(ctx), Params.form(ctx, "anchor").orElse("")));
    }

    private void check(Context ctx, Rereading report) {
        store.corrections().check(report.intake(), revision(ctx), signature(ctx, ""));
        done(ctx, report, "check", "");
    }

    private void undo(Context ctx, Rereading report) {
        String number = Params.form(ctx, "decision").orElse("");
        if (!number.matches("[0-9]{1,18}")) {
            throw new Refused(400, "'" + number + "' is no number of a decision.");
        }
        store.corrections().undo(Long.parseLong(number), report.intake(), signature(ctx, ""));
        done(ctx, report, "undo", "");
    }

    private void form(Context ctx, Rereading report, String action) {
        RecordForm form = RecordForm.sent(report, new Fields(ctx.formParamMap()));
        if (action.equals("find")) {
            show(ctx, form, Optional.empty());
            return;
        }
        try {
            Coding says = form.coding(types, this::places);
            String reason = Params.form(ctx, "reason").orElse("");
            if (reason.isBlank()) {
                throw new FieldRefused("reason", "Write the reason; a correction without one is not kept.");
            }
            String record = form.isNew() ? added(report, says) : form.record();
            DecisionKind kind = form.isNew() ? DecisionKind.ADD : DecisionKind.CORRECT;
            store.corrections()
                    .rule(
                            kind,
                            report.intake(),
                            revision(ctx),
                            report.ruled(record, Optional.of(says)),
                            signature(ctx, ""));
            done(ctx, report, kind.name().toLowerCase(Locale.ROOT), next(ctx));
        } catch (FieldRefused e) {
            show(
                    ctx,
                    form.refused(e),
                    Optional.of(Notice.error("The record was not kept.", "Mend what is marked below.")));
        } catch (StoreException e) {
            if (e.kind() != StoreException.Kind.REFUSED) {
                throw e;
            }
            show(ctx, form, Optional.of(Notice.error("The record was not kept.", sentence(e.getMessage()))));
        }
    }

    /** The same record added twice is one. */
    private static String added(Rereading report, Coding says) {
        return ContentId.of(
                says instanceof EventCoding ? "e" : "s",
                report.stored().report().id(),
                "added",
                says.words().toString(),
                says.fields().toString());
    }

    private Rereading report(String id) {
        StoredReport stored = store.reports().require(id);
        String key = stored.revisions().get(stored.revisions().size() - 1).hash() + " " + id;
        Intake intake;
        synchronized (coded) {
            intake = coded.get(key);
        }
        if (intake == null) {
            intake = coder.code(stored.report());
            synchronized (coded) {
                coded.put(key, intake);
            }
        }
        return new Rereading(stored, intake, store.corrections().standing(id));
    }

    private static String record(Context ctx) {
        return Params.form(ctx, "record").orElseThrow(() -> new Refused(400, "The form lacks its record."));
    }

    private static int revision(Context ctx) {
        String revision = Params.form(ctx, "revision").orElse("");
        if (!revision.matches("[0-9]{1,9}")) {
            throw new Refused(400, "The form lacks the report's revision.");
        }
        return Integer.parseInt(revision);
    }

    private Signature signature(Context ctx, String otherwise) {
        return new Signature(
                pages.account(ctx).name(), Params.form(ctx, "reason").orElse(otherwise));
    }

    private static String next(Context ctx) {
        return Params.form(ctx, "next").filter(Blocks::isAnchor).orElse("");
    }

    /** What is behind a removed record moves up by one. */
    private static String before(String next, String removed) {
        if (next.isEmpty() || !Blocks.isAnchor(removed) || next.charAt(0) != removed.charAt(0)) {
            return next;
        }
        int number = Integer.parseInt(next.substring(1));
        return number > Integer.parseInt(removed.substring(1)) ? next.charAt(0) + "" + (number - 1) : next;
    }

    /** Without a fragment: browsers put the focus where one leads to, which would take it from the next record. */
    private static void done(Context ctx, Rereading report, String done, String next) {
        String link = Link.report(report.stored().report().id()) + "&done=" + done;
        ctx.redirect(next.isEmpty() ? link : link + "&at=" + next, HttpStatus.SEE_OTHER);
    }

    private static String sentence(String message) {
        return message.isEmpty()
                ? message
                : message.substring(0, 1).toUpperCase(Locale.ROOT)
                        + message.substring(1)
                        + (message.endsWith(".") ? "" : ".");
    }
}
