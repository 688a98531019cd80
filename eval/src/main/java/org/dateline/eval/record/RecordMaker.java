package org.dateline.eval.record;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.CodedReport;
import org.dateline.core.actor.ActorMention;
import org.dateline.core.event.EventMention;
import org.dateline.core.event.EventPlace;
import org.dateline.core.statement.Attitude;
import org.dateline.core.statement.Stance;
import org.dateline.core.statement.Statement;
import org.dateline.core.time.DateInterval;
import org.dateline.eval.record.EventRecord.Participant;
import org.dateline.eval.score.Point;

/** The coder's record of a report in the layout of gold records. */
final class RecordMaker {

    private final CodedReport coded;
    private final String text;
    private final SentenceList sentences;

    RecordMaker(CodedReport coded, SentenceList sentences) {
        this.coded = coded;
        this.text = coded.document().text();
        this.sentences = sentences;
    }

    Records records() {
        return new Records(
                coded.statements().stream()
                        .filter(RecordMaker::isCodedByGuide)
                        .map(this::statement)
                        .toList(),
                coded.events().stream().map(this::event).toList());
    }

    /** The coding guide records what was said or held: no mere wish or topic, and no silence. */
    private static boolean isCodedByGuide(Statement s) {
        boolean asserted = s.attitude() == Attitude.SPEECH || s.attitude() == Attitude.BELIEF;
        return asserted && s.stance() != Stance.WITHHELD;
    }

    private StatementRecord statement(Statement s) {
        return new StatementRecord(
                s.id(),
                sentences.at(s.content().get(0).start()),
                s.source().name(),
                s.cue().in(text),
                s.contentIn(text),
                s.saidOn().map(DateInterval::from));
    }

    private EventRecord event(EventMention e) {
        return new EventRecord(
                sentences.at(e.trigger().start()),
                e.trigger().in(text),
                e.type().plover(),
                e.type().mode(),
                e.type().acled(),
                participants(e.actors()),
                participants(e.recipients()),
                e.when().map(DateInterval::from),
                e.when().flatMap(DateInterval::to),
                e.where().map(this::place),
                Optional.of(e.status().name().toLowerCase(Locale.ROOT)),
                e.saidBy(),
                e.casualties().killed(),
                e.casualties().injured());
    }

    private List<Participant> participants(List<ActorMention> actors) {
        return actors.stream()
                .map(a -> new Participant(a.span().in(text), a.code().toString()))
                .toList();
    }

    private PlaceRecord place(EventPlace where) {
        return new PlaceRecord(
                where.span().in(text),
                where.name(),
                where.place().flatMap(p -> p.country()),
                where.place().map(p -> new Point(p.latitude(), p.longitude())),
                where.place().map(p -> p.precision().name().toLowerCase(Locale.ROOT)));
    }
}
