package org.dateline.desk.web;

import java.util.Optional;

/**
 * A message above a page: what happened, what is safe, what to do.
 *
 * @param kind {@code done}, {@code wait} or {@code error}
 */
public record Notice(String kind, String head, String text) {

    public static Notice error(String head, String text) {
        return new Notice("error", head, text);
    }

    public static Notice done(String head, String text) {
        return new Notice("done", head, text);
    }

    /** The icon beside it. */
    public String icon() {
        return kind.equals("done") ? "check" : kind;
    }

    /** What to say after a form was taken, by the word in the address; a word that is none of ours says nothing. */
    static Optional<Notice> after(String word) {
        return switch (word == null ? "" : word) {
            case "verify" -> decided("Verified.");
            case "review" ->
                Optional.of(done("Kept.", "It is verified once another person reads it and verifies it too."));
            case "reject" -> decided("Rejected.");
            case "dispute" -> decided("Marked as disputed.");
            case "retract" -> decided("Retracted.");
            case "comment" -> decided("Comment kept.");
            case "merge" -> decided("Merged: both are one incident now.");
            case "split" -> decided("Split: the mentions you chose are an incident of their own now.");
            case "grade" -> decided("Grade set.");
            case "confirm" -> said("Confirmed.");
            case "correct" -> said("Corrected.");
            case "remove" -> said("Removed.");
            case "add" -> said("Added.");
            case "check" -> said("The whole report is checked.");
            case "undo" -> Optional.of(done("Taken back.", "Both decisions stay in the history."));
            case "added" -> Optional.of(done("Report coded and kept.", "What it tells of is linked below."));
            case "revised" ->
                Optional.of(done("Kept as a new revision.", "A report of that id was there with another text."));
            case "password" ->
                Optional.of(done(
                        "Your password was changed.", "You were signed out everywhere. Sign in with the new one."));
            case "set" -> Optional.of(done("Set.", "It holds from now on."));
            case "unchanged" -> Optional.of(done("Nothing changed.", "The same report was there already."));
            default -> Optional.empty();
        };
    }

    private static Optional<Notice> said(String head) {
        return Optional.of(done(head, "What the machine read is kept beside it. Below the text it can be taken back."));
    }

    private static Optional<Notice> decided(String head) {
        return Optional.of(done(head, "It is in the history, where it can be undone."));
    }
}
