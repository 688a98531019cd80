package org.dateline.desk.incident;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.desk.view.Link;
import org.dateline.desk.web.Pages;
import org.dateline.desk.web.Params;
import org.dateline.desk.web.Refused;
import org.dateline.store.Store;
import org.dateline.store.StoreException;
import org.dateline.store.decision.Decision;
import org.dateline.store.decision.DecisionKind;
import org.dateline.store.decision.Decisions;
import org.dateline.store.decision.Signature;
import org.dateline.store.incident.Status;

/** {@code /incident/…}: takes down what a person decides about an incident, each time with a reason. */
public final class Decide {

    /** What a form may ask for. */
    private static final Set<String> ACTIONS =
            Set.of("verify", "reject", "dispute", "retract", "comment", "merge", "split", "undo");

    private final Store store;
    private final Pages pages;
    private final IncidentPage page;

    public Decide(Store store, Pages pages) {
        this.store = store;
        this.pages = pages;
        this.page = new IncidentPage(store, pages);
    }

    /** Status, merge, split and undo: for those who decide. */
    public void decide(Context ctx) {
        String action = Params.form(ctx, "action").orElse("");
        String choice = action.equals("status") ? Params.form(ctx, "status").orElse("") : action;
        if (choice.equals("comment")) {
            throw new Refused(400, "A comment is sent to its own address.");
        }
        take(ctx, action, choice);
    }

    /** Comments: for all who work on reports. */
    public void comment(Context ctx) {
        take(ctx, "comment", "comment");
    }

    private void take(Context ctx, String action, String choice) {
        String id = Params.form(ctx, "id").orElseThrow(() -> new Refused(400, "The form lacks its incident."));
        List<String> parted = ctx.formParams("mention");
        String reason = Params.form(ctx, "reason").orElse("");
        String other = Params.form(ctx, "other").orElse("");
        try {
            requireSense(choice, reason, other, parted);
            Decision decision = apply(choice, id, other, parted, number(ctx), new Signature(who(ctx), reason));
            String target = target(decision, id);
            ctx.redirect(Link.incident(target) + "&done=" + done(decision, target), SEE_OTHER);
        } catch (StoreException e) {
            if (e.kind() != StoreException.Kind.REFUSED) {
                throw e;
            }
            page.showAgain(
                    ctx,
                    id,
                    new DecisionForm(action, choice, reason, other, new TreeSet<>(parted), sentence(e.getMessage())));
        }
    }

    private static final io.javalin.http.HttpStatus SEE_OTHER = io.javalin.http.HttpStatus.SEE_OTHER;

    private String done(Decision decision, String incident) {
        boolean waits = decision.value().equals(Optional.of(Decision.ONE_OF_TWO))
                && store.incidents().require(incident).entry().status() == Status.REVIEW;
        return waits ? "review" : decision.kind().word();
    }

    private String who(Context ctx) {
        return pages.account(ctx).name();
    }

    private static void requireSense(String choice, String reason, String other, List<String> parted) {
        if (choice.isEmpty()) {
            throw StoreException.refused("choose what it is");
        }
        if (!ACTIONS.contains(choice)) {
            throw new Refused(400, "There is no decision '" + choice + "'.");
        }
        if (reason.isBlank()) {
            throw StoreException.refused("write the reason; a decision without one is not kept");
        }
        if (choice.equals("merge") && other.isBlank()) {
            throw StoreException.refused("name the other incident; its id stands above its title");
        }
        if (choice.equals("split") && parted.isEmpty()) {
            throw StoreException.refused("mark the mentions that tell of another happening");
        }
    }

    private Decision apply(
            String choice, String id, String other, List<String> parted, long undone, Signature signature) {
        Decisions decisions = store.decisions();
        return switch (choice) {
            case "verify" -> decisions.verify(id, signature);
            case "reject" -> decisions.reject(id, signature);
            case "dispute" -> decisions.dispute(id, signature);
            case "retract" -> decisions.retract(id, signature);
            case "comment" -> decisions.comment(id, signature);
            case "merge" -> decisions.merge(id, other, signature);
            case "split" -> decisions.split(id, new TreeSet<>(parted), signature);
            default -> decisions.undo(undone, signature);
        };
    }

    private static long number(Context ctx) {
        String number = Params.form(ctx, "decision").orElse("0");
        if (!number.matches("[0-9]{1,18}")) {
            throw new Refused(400, "'" + number + "' is no number of a decision.");
        }
        return Long.parseLong(number);
    }

    /** Where to go on: a merge may have changed the id. */
    private String target(Decision decision, String id) {
        String wanted = decision.kind() == DecisionKind.MERGE ? decision.target() : id;
        return store.incidents().get(wanted).map(view -> view.entry().id()).orElse(id);
    }

    private static String sentence(String message) {
        return message.isEmpty()
                ? message
                : message.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + message.substring(1) + ".";
    }
}
