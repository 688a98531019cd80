package org.dateline.core.incident.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.core.incident.Mention;
import org.dateline.core.statement.Certainty;

/**
 * A teller that stands behind a mention.
 *
 * @param source what assertions must not share to be independent, beside the channel: the person, body or side behind them
 * @param channel see {@link Channels}
 * @param through name of the outlet that carries it
 * @param side on whose side of the event the teller stands
 * @param denies whether the teller says that it did not happen
 * @param said when, as {@link Claim} has it
 * @param corrects key of the outlet that corrects itself with it
 */
record Assertion(
        Telling telling,
        Mention mention,
        Teller teller,
        String source,
        String channel,
        String through,
        Optional<Side> side,
        boolean denies,
        Certainty certainty,
        Optional<LocalDate> said,
        List<String> statements,
        Optional<String> corrects) {}
