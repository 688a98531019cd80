package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.actor.ActorMention;
import org.dateline.core.report.Span;
import org.dateline.core.statement.Stance;
import org.dateline.core.statement.Statement;
import org.dateline.core.text.Document;
import org.dateline.core.text.Sentence;

/** Who says the words of a report: the statements around a token, their sources as actors, and the report's own voice. */
final class Speaking {

    private final Document document;
    private final List<List<Statement>> statements = new ArrayList<>();
    private final List<List<Statement>> denials = new ArrayList<>();
    private ActorMention voice;

    Speaking(Document document, List<Statement> statements) {
        this.document = document;
        for (int i = 0; i < document.sentences().size(); i++) {
            this.statements.add(new ArrayList<>());
            this.denials.add(new ArrayList<>());
        }
        for (Statement statement : statements) {
            (isDenialBehind(statement) ? denials : this.statements)
                    .get(statement.sentence())
                    .add(statement);
        }
    }

    /** "The army denied it": behind its content, told by somebody else. */
    private boolean isDenialBehind(Statement statement) {
        return statement.stance() == Stance.DENIED
                && statement.content().stream()
                        .allMatch(piece -> piece.end() <= statement.cue().start())
                && sentenceOf(statement.cue(), statement.sentence()) > statement.sentence();
    }

    /** The statements of a later sentence that deny what is told at the token. */
    List<Statement> denials(Clauses clauses, int token) {
        Span span = clauses.token(token).span();
        return denials.get(clauses.sentence().index()).stream()
                .filter(statement -> statement.contains(span))
                .toList();
    }

    /** The statement whose content holds the token; the innermost one when they nest. */
    Optional<Statement> statement(Clauses clauses, int token) {
        Statement found = null;
        Span span = clauses.token(token).span();
        for (Statement statement : statements.get(clauses.sentence().index())) {
            if (statement.contains(span) && (found == null || length(statement) < length(found))) {
                found = statement;
            }
        }
        return Optional.ofNullable(found);
    }

    /** All statements whose content holds the token. */
    List<Statement> statements(Clauses clauses, int token) {
        Span span = clauses.token(token).span();
        return statements.get(clauses.sentence().index()).stream()
                .filter(s -> s.contains(span))
                .toList();
    }

    private static int length(Statement statement) {
        return statement.content().stream().mapToInt(Span::length).sum();
    }

    /** The statements that this verb introduces. */
    List<Statement> statementsBy(Clauses clauses, int verb) {
        Span span = clauses.token(verb).span();
        return statements.get(clauses.sentence().index()).stream()
                .filter(statement -> statement.cue().overlaps(span))
                .toList();
    }

    /** "Posted a message blaming the rebels": the source of the statement whose cue this verb is. */
    List<ActorMention> sourceOf(Clauses clauses, int verb) {
        return statementsBy(clauses, verb).stream()
                .flatMap(statement -> speaker(statement).stream())
                .limit(1)
                .toList();
    }

    /** Who says the words at this token, as an actor. */
    Optional<ActorMention> speaker(Clauses clauses, int token) {
        Optional<Statement> statement = statement(clauses, token);
        return statement.isPresent() ? statement.flatMap(this::speaker) : Optional.ofNullable(voice);
    }

    /**
     * Whose voice the report speaks in where no statement is marked: an official release that begins "The ministry
     * condemns …", or words after "The minister said:".
     */
    void setVoice(ActorMention actor) {
        voice = actor;
    }

    boolean hasVoice() {
        return voice != null;
    }

    Optional<ActorMention> speaker(Statement statement) {
        return statement.source().code().map(code -> {
            Span span = statement.source().span();
            int sentence = sentenceOf(span, statement.sentence());
            return new ActorMention(
                    span, sentence, headOf(sentence, span), statement.source().name(), code, "speaker");
        });
    }

    private int sentenceOf(Span span, int near) {
        for (int distance = 0; distance < document.sentences().size(); distance++) {
            for (int at : new int[] {near - distance, near + distance}) {
                if (at >= 0
                        && at < document.sentences().size()
                        && document.sentences().get(at).span().overlaps(span)) {
                    return at;
                }
            }
        }
        return near;
    }

    private int headOf(int sentence, Span span) {
        Sentence in = document.sentences().get(sentence);
        int last = 0;
        for (int i = 0; i < in.size(); i++) {
            if (in.token(i).span().overlaps(span)) {
                last = i;
                if (in.head(i) < 0 || !in.token(in.head(i)).span().overlaps(span)) {
                    return i;
                }
            }
        }
        return last;
    }
}
