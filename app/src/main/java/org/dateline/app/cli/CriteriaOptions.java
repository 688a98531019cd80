package org.dateline.app.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.store.StoreException;
import org.dateline.store.incident.Box;
import org.dateline.store.incident.Criteria;
import org.dateline.store.incident.Status;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which incidents: what is given must all hold. */
final class CriteriaOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "PLOVER event type, as assault; 'dateline types' lists them.")
    private String type;

    @Option(
            names = "--actor",
            paramLabel = "CODE|NAME",
            description = "Who did it or suffered it: a code or its beginning (RUS, RUS MIL), or a name.")
    private String actor;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "Happened on that day or later.")
    private LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "Happened on that day or earlier.")
    private LocalDate to;

    @Option(
            names = "--near",
            paramLabel = "LAT,LON,KM",
            description = "At most so many kilometres from a point in degrees, as 54.75,2.17,100.")
    private String near;

    @Option(
            names = "--box",
            paramLabel = "S,W,N,E",
            description = "Between two parallels and two meridians in degrees, as 50,-4,61,9.")
    private String box;

    @Option(
            names = "--country",
            paramLabel = "CODE",
            description = "In that country, by its three-letter code, as SYR.")
    private String country;

    @Option(names = "--sources", paramLabel = "N", description = "At least so many independent sources.")
    private Integer sources;

    @Option(names = "--contradicted", description = "Only those whose accounts contradict each other.")
    private boolean contradicted;

    @Option(
            names = "--search",
            paramLabel = "WORDS",
            description = "Words of the reports; \"a phrase\", -without, begin* are understood.")
    private String search;

    /** What the options say, but for the status, which each command asks for in its own way. */
    Criteria criteria() {
        requireSense();
        Criteria criteria = Criteria.ALL;
        criteria = type == null ? criteria : criteria.type(type.strip().toUpperCase(Locale.ROOT));
        criteria = actor == null ? criteria : criteria.actor(actor.strip());
        criteria = from == null ? criteria : criteria.from(from);
        criteria = to == null ? criteria : criteria.to(to);
        criteria = country == null ? criteria : criteria.country(country.strip().toUpperCase(Locale.ROOT));
        criteria = sources == null ? criteria : criteria.sources(sources);
        criteria = contradicted ? criteria.contradicted(true) : criteria;
        criteria = search == null ? criteria : criteria.words(search);
        try {
            return near != null ? criteria.box(circle().box()) : box != null ? criteria.box(Box.parse(box)) : criteria;
        } catch (StoreException e) {
            throw new ParameterException(spec.commandLine(), "--box: " + e.getMessage(), e);
        }
    }

    private void requireSense() {
        if (near != null && box != null) {
            throw new ParameterException(spec.commandLine(), "--near and --box exclude each other");
        }
        if (from != null && to != null && from.isAfter(to)) {
            throw new ParameterException(spec.commandLine(), "--from " + from + " lies after --to " + to);
        }
        if (sources != null && sources < 0) {
            throw new ParameterException(spec.commandLine(), "--sources must be at least 0, got " + sources);
        }
    }

    /** Cuts the corners off the box that stands for {@code --near}. */
    Circle circle() {
        if (near == null) {
            return Circle.EVERYWHERE;
        }
        try {
            return Circle.parse(near);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--near " + e.getMessage(), e);
        }
    }

    /** Reads a status by the name it has in a list. */
    static Status status(String word, CommandSpec spec) {
        try {
            return Status.of(word.strip());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "no status is called '" + word + "'; there are "
                            + Arrays.stream(Status.values()).map(Status::word).collect(Collectors.joining(", ")),
                    e);
        }
    }
}
