package org.dateline.core.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.core.text.Document;
import org.dateline.core.text.PassageKind;
import org.dateline.core.text.Sentence;

/**
 * The publication date as the story itself prints it, for input without a date of its own: {@code SAN SALVADOR, 3 JAN 90
 * --}, {@code HULL, Oct. 24, 1904 (Agency) -}, a line "Published: 24 October 1904", a line that is a date and nothing
 * else. Only dates with day, month and year count, and only at the top of the story: a copyright line, or a date in a
 * sentence, says nothing about the publication.
 */
final class StoryDateline {

    private static final int PASSAGES = 6;
    private static final int LONGEST_PLACE = 10;
    private static final int LONGEST_AGENCY = 12;

    private final Grammar grammar;
    private final NumberReader numbers;
    private final Normalizer normalizer = new Normalizer();

    StoryDateline(Grammar grammar, NumberReader numbers) {
        this.grammar = grammar;
        this.numbers = numbers;
    }

    Optional<LocalDate> date(Document document) {
        int passage = -1;
        for (Sentence sentence : document.sentences()) {
            if (sentence.passage() >= PASSAGES) {
                break;
            }
            // Only what opens a passage can be its dateline.
            if (sentence.passage() != passage) {
                passage = sentence.passage();
                Optional<LocalDate> found = date(document.passageOf(sentence).kind(), sentence);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> date(PassageKind kind, Sentence sentence) {
        if (kind == PassageKind.NOTICE || kind == PassageKind.CAPTION) {
            return Optional.empty();
        }
        Chart chart = new Chart(grammar, numbers, sentence);
        for (Match match : chart.best()) {
            if (match.rule().drops() || !(kind == PassageKind.BYLINE || isDateline(chart.atoms(), match))) {
                return Optional.empty();
            }
            Reading reading = normalizer.read(match, new Story(Optional.empty(), DateOrder.UNKNOWN));
            if (reading != null && reading.unit().equals(Optional.of(Unit.DAY))) {
                return reading.interval().map(DateInterval::from);
            }
        }
        return Optional.empty();
    }

    /** Nothing but a place in capitals before the date, and behind it nothing, or an agency and a dash. */
    private static boolean isDateline(List<Atom> atoms, Match match) {
        if (match.start() > LONGEST_PLACE) {
            return false;
        }
        for (Atom atom : atoms.subList(0, match.start())) {
            if (Character.isLetter(atom.word().charAt(0)) ? !atom.capital() : atom.isNumeric()) {
                return false;
            }
        }
        int at = match.end();
        if (at < atoms.size() && atoms.get(at).word().equals("(")) {
            int limit = Math.min(atoms.size(), at + LONGEST_AGENCY);
            while (at < limit && !atoms.get(at).word().equals(")")) {
                at++;
            }
            at++;
        }
        return at >= atoms.size() || isDash(atoms.get(at).word()) || endsLine(atoms, at);
    }

    private static boolean endsLine(List<Atom> atoms, int at) {
        return at == atoms.size() - 1
                && !Character.isLetterOrDigit(atoms.get(at).word().charAt(0));
    }

    private static boolean isDash(String mark) {
        return mark.equals("-") || mark.equals("--") || mark.equals("–") || mark.equals("—") || mark.equals("_");
    }
}
