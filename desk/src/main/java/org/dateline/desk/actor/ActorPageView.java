package org.dateline.desk.actor;

import java.util.List;
import java.util.Optional;
import org.dateline.desk.view.Said;

/**
 * What is told of one actor.
 *
 * @param names it goes by in reports
 * @param known what the dictionary knows of that name
 * @param said what it says of events
 * @param disputes what it says and others contradict
 */
public record ActorPageView(
        String title,
        String code,
        String counted,
        List<Name> names,
        List<Known> known,
        Optional<Time> time,
        Side did,
        Side suffered,
        List<Word> said,
        List<Dispute> disputes) {

    /**
     * A name with a code that reports give under it.
     *
     * @param link to what is told under that name; empty where the page is about it
     */
    public record Name(
            String name, String code, String words, String link, String codeLink, String mentions, String days) {}

    /** Who the dictionary has under that name. */
    public record Known(String name, String others, List<Office> offices) {}

    public record Office(String words, String code, String days) {}

    /** What it did and what was done to it, over the same days. */
    public record Time(String first, String last, String step, String did, String suffered, String words) {}

    /**
     * What it did, or what was done to it.
     *
     * @param types how often what
     */
    public record Side(String counted, List<Count> types, List<Deed> latest, String all) {}

    public record Count(String label, String number, String link) {}

    /** What it says of an event. */
    public record Word(String stance, Deed of) {}

    /**
     * A contradiction it takes part in.
     *
     * @param own what it says
     * @param others what others say, with their names
     */
    public record Dispute(Said incident, String link, String question, String own, List<Other> others) {}

    public record Other(String value, String who) {}
}
