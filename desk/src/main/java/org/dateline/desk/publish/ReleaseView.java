package org.dateline.desk.publish;

import java.util.List;
import org.dateline.desk.site.SiteIncident;
import org.dateline.desk.view.StatusView;

/**
 * One incident before it goes out, or again.
 *
 * @param publicId empty when it was never released
 * @param refusal why it cannot be released; empty when it can
 * @param page what the public would see
 * @param changes against what is released
 * @param reason as typed
 * @param error what to mend; null when nothing
 */
public record ReleaseView(
        String id,
        String publicId,
        boolean out,
        String refusal,
        StatusView status,
        List<Check> checks,
        SiteIncident page,
        List<Changes.Change> changes,
        List<Source> sources,
        List<Version> versions,
        String reason,
        String error,
        String withdrawError) {

    /**
     * A thing to look at before it goes out.
     *
     * @param state {@code ok}, {@code todo} or {@code bad}
     */
    public record Check(String state, String words) {

        public String icon() {
            return state.equals("ok") ? "check" : state.equals("bad") ? "error" : "wait";
        }
    }

    /** A name that may be left out. */
    public record Source(String name, boolean leftOut) {}

    /** What was done before. */
    public record Version(int number, String what, String when, String who, String reason) {}
}
