package org.dateline.desk.publish;

import java.util.List;
import java.util.Optional;
import org.dateline.desk.view.Said;
import org.dateline.desk.view.StatusView;

/**
 * What can be released, and what is.
 *
 * @param next address of the page of released ones behind this
 */
public record PublishView(
        List<Waiting> waiting,
        boolean moreWaiting,
        List<Out> released,
        Optional<String> next,
        List<Issue> bulletins,
        String today,
        String error) {

    /** Verified or disputed, and not out. */
    public record Waiting(String link, Said title, StatusView status, String detail) {}

    /**
     * Out, or withdrawn.
     *
     * @param changes how much the desk would say otherwise; empty when nothing
     * @param gone that its incident is no more, or what became of it; empty when all is well
     */
    public record Out(
            String link,
            String page,
            Said title,
            boolean withdrawn,
            String when,
            String by,
            String changes,
            String gone) {}

    /** A bulletin in its newest state. */
    public record Issue(String link, String title, String day, String state) {}
}
