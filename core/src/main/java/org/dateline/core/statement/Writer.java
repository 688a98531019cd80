package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.core.actor.Actors;
import org.dateline.core.report.ContentId;
import org.dateline.core.report.Span;
import org.dateline.core.text.Dismissal;
import org.dateline.core.text.Document;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;
import org.dateline.core.time.Times;

/** Turns what was found into statements: one for each source and sentence, content trimmed at its ends. */
final class Writer {

    private static final String STAGE = "statement";

    private final Document document;
    private final Quotations quotations;
    private final Sources sources;
    private final Plausibility plausibility;
    private final Consumer<Dismissal> dismissals;

    Writer(
            Document document,
            Times times,
            Actors actors,
            Quotations quotations,
            Plausibility plausibility,
            Consumer<Dismissal> dismissals) {
        this.plausibility = plausibility;
        this.document = document;
        this.quotations = quotations;
        this.sources = new Sources(document, actors);
        this.dismissals = dismissals;
    }

    List<Statement> write(List<Candidate> candidates) {
        List<Candidate> kept = new ArrayList<>();
        for (Candidate c : candidates) {
            if (!c.hasContent()) {
                dismiss(c, "no content found beside the cue");
            } else if (c.source < 0) {
                dismiss(c, "no source found for the cue");
            } else {
                Optional<String> doubt = plausibility.doubt(c);
                if (doubt.isPresent()) {
                    dismiss(c, doubt.get());
                } else {
                    kept.add(c);
                }
            }
        }
        Conjuncts.part(kept);
        Nesting nesting = new Nesting(kept);
        List<Statement> statements = new ArrayList<>();
        Map<Candidate, String> ids = new HashMap<>();
        for (Candidate c : nesting.outermostFirst()) {
            Optional<String> within = nesting.holder(c).map(ids::get);
            for (Source source : sources.of(c)) {
                for (Map.Entry<Integer, BitSet> entry : c.content.entrySet()) {
                    statement(c, source, entry.getKey(), entry.getValue(), within)
                            .ifPresent(statement -> {
                                ids.putIfAbsent(c, statement.id());
                                statements.add(statement);
                            });
                }
            }
        }
        statements.sort(Comparator.comparing((Statement s) -> s.sentence())
                .thenComparing(s -> s.content().get(0))
                .thenComparing(Statement::cue));
        return statements;
    }

    private void dismiss(Candidate c, String reason) {
        dismissals.accept(new Dismissal(
                c.sentence.index(), c.sentence.span(c.cueFirst, c.cueLast), STAGE, c.word.rule(), reason));
    }

    private Optional<Statement> statement(
            Candidate c, Source source, int index, BitSet tokens, Optional<String> within) {
        Sentence s = document.sentences().get(index);
        List<Span> content = pieces(s, tokens);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Span cue = c.sentence.span(c.cueFirst, c.cueLast);
        String id =
                ContentId.of("s", document.report().id(), source.span().toString(), cue.toString(), content.toString());
        return Optional.of(new Statement(
                id,
                index,
                source,
                cue,
                content,
                kind(s, tokens),
                c.direct ? Attitude.SPEECH : c.word.attitude(),
                stance(c),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                within,
                c.word.rule() + " " + c.pattern));
    }

    private static Stance stance(Candidate c) {
        if (!c.negated) {
            return c.word.stance();
        }
        return c.word.stance() == Stance.DENIED ? Stance.QUESTIONED : Stance.WITHHELD;
    }

    private StatementKind kind(Sentence s, BitSet tokens) {
        int quoted = 0;
        int plain = 0;
        for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
            if (!Grammar.isMark(s.token(i))) {
                if (quotations.at(s.index(), i) >= 0) {
                    quoted++;
                } else {
                    plain++;
                }
            }
        }
        return quoted == 0 ? StatementKind.INDIRECT : plain == 0 ? StatementKind.DIRECT : StatementKind.MIXED;
    }

    private static List<Span> pieces(Sentence s, BitSet tokens) {
        List<Span> pieces = new ArrayList<>();
        int first = tokens.nextSetBit(0);
        while (first >= 0) {
            int last = tokens.nextClearBit(first) - 1;
            int next = tokens.nextSetBit(last + 1);
            trim(s, first, last, next < 0).ifPresent(pieces::add);
            first = next;
        }
        return pieces;
    }

    private static Optional<Span> trim(Sentence s, int from, int to, boolean end) {
        int first = from;
        int last = Math.min(to, s.size() - 1);
        while (first <= last && Grammar.isMark(s.token(first)) && !opensBracket(s.token(first))) {
            first++;
        }
        while (last >= first && Grammar.isMark(s.token(last)) && !keeps(s.token(last))) {
            last--;
        }
        return first > last ? Optional.empty() : Optional.of(s.span(first, last));
    }

    private static boolean opensBracket(Token t) {
        return t.xpos().equals("-LRB-");
    }

    /** Marks that belong to what was said. */
    private static boolean keeps(Token t) {
        return t.form().equals("?") || t.form().equals("!") || t.xpos().equals("-RRB-");
    }
}
