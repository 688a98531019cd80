package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.report.ContentId;
import org.dateline.core.report.Span;
import org.dateline.core.text.Document;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/** Turns attributions into statements: one for each source and sentence, content trimmed at its ends. */
final class Writer {

    private static final int MAX_CHAIN = 16;

    private final Document document;
    private final Quotations quotations;
    private final FactualityReader factuality;
    private final Map<Candidate, Attribution> attributions = new HashMap<>();

    Writer(Document document, Quotations quotations, FactualityReader factuality) {
        this.factuality = factuality;
        this.document = document;
        this.quotations = quotations;
    }

    /** Takes each attribution behind its holder. */
    List<Statement> write(List<Attribution> outermostFirst, Nesting nesting) {
        List<Statement> statements = new ArrayList<>();
        Map<Candidate, String> ids = new HashMap<>();
        outermostFirst.forEach(a -> attributions.put(a.candidate, a));
        for (Attribution a : outermostFirst) {
            List<String> reportedBy = speakersAround(a, nesting);
            Optional<String> within = nesting.holder(a.candidate).map(ids::get);
            for (Source source : a.sources) {
                for (Map.Entry<Integer, BitSet> entry : a.candidate.content.entrySet()) {
                    Sentence s = document.sentences().get(entry.getKey());
                    for (BitSet part : Parts.of(s, entry.getValue())) {
                        statement(a, source, s, part, within, reportedBy).ifPresent(statement -> {
                            ids.putIfAbsent(a.candidate, statement.id());
                            statements.add(statement);
                        });
                    }
                }
            }
        }
        statements.sort(Comparator.comparing((Statement s) -> s.sentence())
                .thenComparing(s -> s.content().get(0))
                .thenComparing(Statement::cue));
        return statements;
    }

    private Optional<Statement> statement(
            Attribution a, Source source, Sentence s, BitSet tokens, Optional<String> within, List<String> reportedBy) {
        List<Span> content = pieces(s, tokens);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Candidate c = a.candidate;
        List<String> accordingTo = new ArrayList<>(List.of(source.name()));
        accordingTo.addAll(reportedBy);
        Span cue = c.sentence.span(c.cueFirst, c.cueLast);
        String id =
                ContentId.of("s", document.report().id(), source.span().toString(), cue.toString(), content.toString());
        return Optional.of(new Statement(
                id,
                s.index(),
                source,
                cue,
                content,
                kind(s, tokens),
                c.direct ? Attitude.SPEECH : c.word.attitude(),
                c.stance(),
                factuality.read(c, s, tokens, accordingTo),
                a.saidOn,
                a.saidTo,
                a.saidAt,
                a.via,
                within,
                c.word.rule() + " " + c.pattern));
    }

    /** Who says that it was said, from the nearest outward: in "A said that B denied" A. */
    private List<String> speakersAround(Attribution a, Nesting nesting) {
        List<String> speakers = new ArrayList<>();
        Optional<Candidate> holder = nesting.holder(a.candidate);
        while (holder.isPresent() && speakers.size() < MAX_CHAIN) {
            speakers.add(attributions.get(holder.get()).speaker());
            holder = nesting.holder(holder.get());
        }
        return speakers;
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
            trim(s, first, last).ifPresent(pieces::add);
            first = tokens.nextSetBit(last + 1);
        }
        return pieces;
    }

    private static Optional<Span> trim(Sentence s, int from, int to) {
        int first = from;
        int last = Math.min(to, s.size() - 1);
        while (first <= last
                && Grammar.isMark(s.token(first))
                && !s.token(first).xpos().equals("-LRB-")) {
            first++;
        }
        while (last >= first && Grammar.isMark(s.token(last)) && !keeps(s.token(last))) {
            last--;
        }
        return first > last ? Optional.empty() : Optional.of(s.span(first, last));
    }

    /** Marks that belong to what was said. */
    private static boolean keeps(Token t) {
        return t.form().equals("?") || t.form().equals("!") || t.xpos().equals("-RRB-");
    }
}
