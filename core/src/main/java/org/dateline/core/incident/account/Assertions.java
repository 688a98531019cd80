package org.dateline.core.incident.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.core.actor.ActorCode;
import org.dateline.core.event.EventStatus;
import org.dateline.core.incident.Mention;
import org.dateline.core.incident.Party;
import org.dateline.core.incident.Voice;
import org.dateline.core.incident.copy.Outlet;
import org.dateline.core.incident.copy.Outlets;
import org.dateline.core.statement.Certainty;
import org.dateline.core.statement.SourceKind;
import org.dateline.core.statement.Stance;

/** Finds who stands behind each mention: its voices, or the report that tells it in its own. */
final class Assertions {

    private final Outlets outlets;
    private final Channels channels;
    private final Agreement agreement;
    private final Names names;
    private final List<Party> actors;
    private final List<Party> recipients;

    private Assertions(Outlets outlets, Channels channels, Agreement agreement, Collection<Telling> tellings) {
        this.outlets = outlets;
        this.channels = channels;
        this.agreement = agreement;
        List<Mention> mentions =
                tellings.stream().flatMap(t -> t.mentions().stream()).toList();
        this.names = new Names(mentions.stream()
                .flatMap(m -> m.voices().stream())
                .filter(Assertions::isNamed)
                .toList());
        this.actors = mentions.stream().flatMap(m -> m.actors().stream()).toList();
        this.recipients =
                mentions.stream().flatMap(m -> m.recipients().stream()).toList();
    }

    static List<Assertion> of(Outlets outlets, Channels channels, Agreement agreement, Collection<Telling> tellings) {
        Assertions reader = new Assertions(outlets, channels, agreement, tellings);
        List<Assertion> all = new ArrayList<>();
        for (Telling telling : tellings) {
            for (Mention mention : telling.mentions()) {
                reader.read(telling, mention, all);
            }
        }
        return all;
    }

    private void read(Telling telling, Mention mention, List<Assertion> all) {
        if (mention.voices().isEmpty()) {
            if (!isQuotedInACopy(telling, mention)) {
                all.add(ownVoice(telling, mention));
            }
            return;
        }
        // "Reuters reported that the minister said": the agency passes on, the minister says.
        Optional<Outlet> passesOn = mention.voices().stream()
                .map(this::outlet)
                .flatMap(Optional::stream)
                .findFirst();
        boolean others =
                mention.voices().stream().anyMatch(voice -> outlet(voice).isEmpty());
        for (Voice voice : mention.voices()) {
            boolean speaks = voice.stance() == Stance.AFFIRMED || voice.stance() == Stance.DENIED;
            if (speaks && (outlet(voice).isEmpty() || !others)) {
                all.add(quoted(telling, mention, voice, others ? passesOn : Optional.empty()));
            }
        }
    }

    /** Shortening a report may cut off who said it: what one copy only quotes no copy says of its own. */
    private boolean isQuotedInACopy(Telling telling, Mention mention) {
        return channels.copiesOf(telling.report()).stream().anyMatch(copy -> {
            List<Mention> same = copy.mentions().stream()
                    .filter(m -> m.type().plover().equals(mention.type().plover()))
                    .toList();
            return !same.isEmpty() && same.stream().noneMatch(m -> m.voices().isEmpty());
        });
    }

    private Assertion ownVoice(Telling telling, Mention mention) {
        Teller teller = channels.speaker(telling.report());
        String channel = channels.of(telling.report());
        return new Assertion(
                telling,
                mention,
                teller,
                "own:" + channel,
                channel,
                teller.name(),
                Optional.empty(),
                mention.status() == EventStatus.DENIED,
                Certainty.CERTAIN,
                published(telling),
                List.of(),
                corrects(telling));
    }

    private Assertion quoted(Telling telling, Mention mention, Voice voice, Optional<Outlet> passesOn) {
        Optional<Outlet> itself = outlet(voice);
        Optional<Outlet> via =
                itself.or(() -> voice.via().flatMap(outlets::find)).or(() -> passesOn);
        String channel = via.map(channels::of).orElseGet(() -> channels.of(telling.report()));
        Teller carrier = via.map(Channels::teller).orElseGet(() -> channels.speaker(telling.report()));
        Optional<ActorCode> code = isNamed(voice) ? names.code(voice) : voice.code();
        Optional<Side> side = Sides.of(code, mention.actors(), mention.recipients());
        // Who is of a side of the incident stays so where a mention leaves the side out; its stake is then not known.
        Optional<Side> ofIncident =
                side.or(() -> Sides.of(code, or(mention.actors(), actors), or(mention.recipients(), recipients)));
        Teller teller = itself.isPresent() ? carrier : teller(voice, code, carrier);
        String source = itself.isPresent()
                ? "own:" + channel
                : ofIncident.map(s -> "side:" + s.key()).orElse(teller.key());
        return new Assertion(
                telling,
                mention,
                teller,
                source,
                channel,
                carrier.name(),
                side,
                mention.status() == EventStatus.DENIED || voice.stance() == Stance.DENIED,
                voice.certainty(),
                voice.saidOn().map(days -> days.from()).or(() -> published(telling)),
                List.of(voice.statement()),
                corrects(telling));
    }

    private Teller teller(Voice voice, Optional<ActorCode> code, Teller carrier) {
        if (isNamed(voice)) {
            String name = names.name(voice.name());
            return new Teller("source:" + Outlets.normal(name), name, Optional.of(voice.kind()), code);
        }
        boolean body = voice.kind() == SourceKind.OFFICIAL || voice.kind() == SourceKind.MEMBER && speaksForAll(code);
        if (body && code.filter(Sides::isKnown).filter(c -> !c.role().isEmpty()).isPresent()) {
            return new Teller("body:" + code.get(), voice.name(), Optional.of(voice.kind()), code);
        }
        return new Teller(
                "unnamed:" + carrier.key() + ":" + Outlets.normal(voice.name()),
                voice.name(),
                Optional.of(voice.kind()),
                voice.code());
    }

    /** A rebel speaks for the rebels, a fisherman for himself. */
    private boolean speaksForAll(Optional<ActorCode> code) {
        return code.filter(agreement::isForce).isPresent();
    }

    private static boolean isNamed(Voice voice) {
        return voice.kind() == SourceKind.PERSON || voice.kind() == SourceKind.ORGANIZATION;
    }

    private Optional<Outlet> outlet(Voice voice) {
        return voice.kind() == SourceKind.ORGANIZATION ? outlets.find(voice.name()) : Optional.empty();
    }

    /** A reprint says what its original said, and said it then. */
    private Optional<LocalDate> published(Telling telling) {
        return channels.copiesOf(telling.report()).stream()
                .map(Telling::published)
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }

    private Optional<String> corrects(Telling telling) {
        return telling.fingerprint().correction()
                ? Optional.of(channels.speaker(telling.report()).key())
                : Optional.empty();
    }

    private static List<Party> or(List<Party> own, List<Party> all) {
        return Objects.requireNonNull(own, "own").isEmpty() ? all : own;
    }
}
