package org.dateline.core.event;

import java.util.Set;

/**
 * Words of force in reports on matches and markets: "Rovers attacked from the start and won 3-0", "the company launched an
 * offensive to win customers". A sentence that tells a score or speaks of a sport, and a firm that strikes, tell no
 * violence unless somebody armed, the police, a crowd or a thing that can be struck takes part.
 */
final class Games {

    private static final Set<String> ARMS = Set.of("armed", "police", "crowd", "weapon", "vehicle");
    private static final Set<String> STRUCK = Set.of("building");
    private static final Set<String> FIRMS = Set.of("BUS", "business");
    private static final int LONGEST_SCORE = 3;

    /** Why the words tell no violence; null when they may. */
    String reason(Match match, Participants participants) {
        Clauses clauses = match.clauses();
        boolean force = match.rule().type().equals("ASSAULT")
                && match.rule().part() != EventRule.Part.RESULT
                && clauses.inClass("contest", clauses.key(match.head()));
        if (!force || takesPart(match, participants)) {
            return null;
        }
        if (isOfSport(clauses)) {
            return "a match";
        }
        int subject = match.argument(Slot.SUBJECT);
        boolean firm = subject >= 0 && participants.isAny(match, subject, FIRMS);
        return firm ? "a firm's business" : null;
    }

    private static boolean takesPart(Match match, Participants participants) {
        int subject = match.argument(Slot.SUBJECT);
        int object = match.argument(Slot.OBJECT);
        return subject >= 0 && participants.isAny(match, subject, ARMS)
                || object >= 0
                        && (participants.isAny(match, object, ARMS) || participants.isAny(match, object, STRUCK));
    }

    private static boolean isOfSport(Clauses clauses) {
        for (int i = 0; i < clauses.sentence().size(); i++) {
            if (clauses.inClass("sport-sure", clauses.key(i)) || isScore(clauses, i)) {
                return true;
            }
        }
        return false;
    }

    /** "3-0", one token or three. */
    private static boolean isScore(Clauses clauses, int token) {
        String form = clauses.token(token).form();
        if (form.length() <= 2 * LONGEST_SCORE && form.matches("[0-9]{1,3}[-\u2013][0-9]{1,3}")) {
            return true;
        }
        return token + 2 < clauses.sentence().size()
                && isGoals(form)
                && clauses.token(token + 1).form().matches("[-\u2013]")
                && isGoals(clauses.token(token + 2).form())
                && clauses.sentence().token(token + 1).span().start()
                        == clauses.token(token).span().end();
    }

    private static boolean isGoals(String form) {
        return form.length() <= 2 && form.chars().allMatch(Character::isDigit);
    }
}
