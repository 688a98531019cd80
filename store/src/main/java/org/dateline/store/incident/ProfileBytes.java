package org.dateline.store.incident;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.core.event.Toll;
import org.dateline.core.incident.link.DayRange;
import org.dateline.core.incident.link.Family;
import org.dateline.core.incident.link.Position;
import org.dateline.core.incident.link.Profile;
import org.dateline.core.incident.link.Terms;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.dateline.store.StoreException;

/**
 * A linker's profile as bytes and back, without loss. Not JSON, since linking reads some hundred profiles a report: as bytes
 * they take half the room and a tenth of the time.
 */
public final class ProfileBytes {

    /** Of the format; a store's migration rewrites what an older one wrote. */
    private static final int VERSION = 1;

    private ProfileBytes() {}

    public static byte[] write(Profile profile) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2_048);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeInt(profile.position().day());
            out.writeUTF(profile.report());
            out.writeInt(profile.position().rank());
            out.writeUTF(profile.mention());
            out.writeUTF(profile.family().name());
            strings(out, profile.persons());
            terms(out, profile.names());
            terms(out, profile.words());
            strings(out, profile.manner().stream().toList());
            strings(out, profile.actors());
            strings(out, profile.recipients());
            integers(out, profile.when().map(w -> List.of(w.from(), w.to())).orElse(List.of()));
            integers(out, profile.days());
            out.writeShort(profile.places().size());
            for (Place place : profile.places()) {
                place(out, place);
            }
            strings(out, profile.areas());
            toll(out, profile.killed());
            toll(out, profile.injured());
            strings(out, profile.keys());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static Profile read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readByte() != VERSION) {
                throw new IOException("it is of another version");
            }
            int day = in.readInt();
            String report = in.readUTF();
            Position position = new Position(day, report, in.readInt(), in.readUTF());
            Family family = Family.valueOf(in.readUTF());
            List<String> persons = strings(in);
            Terms names = terms(in);
            Terms words = terms(in);
            Optional<String> manner = strings(in).stream().findFirst();
            TreeSet<String> actors = new TreeSet<>(strings(in));
            TreeSet<String> recipients = new TreeSet<>(strings(in));
            List<Integer> when = integers(in);
            List<Integer> days = integers(in);
            List<Place> places = new ArrayList<>();
            for (int left = in.readShort(); left > 0; left--) {
                places.add(place(in));
            }
            return new Profile(
                    position,
                    family,
                    persons,
                    names,
                    words,
                    manner,
                    actors,
                    recipients,
                    when.isEmpty() ? Optional.empty() : Optional.of(new DayRange(when.get(0), when.get(1))),
                    days,
                    places,
                    new TreeSet<>(strings(in)),
                    toll(in),
                    toll(in),
                    new TreeSet<>(strings(in)));
        } catch (IOException | IllegalArgumentException e) {
            throw new StoreException(StoreException.Kind.FAILED, "a stored profile is damaged: " + e.getMessage(), e);
        }
    }

    private static void strings(DataOutputStream out, Collection<String> values) throws IOException {
        out.writeShort(values.size());
        for (String value : values) {
            out.writeUTF(value);
        }
    }

    private static List<String> strings(DataInputStream in) throws IOException {
        List<String> values = new ArrayList<>();
        for (int left = in.readShort(); left > 0; left--) {
            values.add(in.readUTF());
        }
        return values;
    }

    private static void integers(DataOutputStream out, List<Integer> values) throws IOException {
        out.writeShort(values.size());
        for (int value : values) {
            out.writeInt(value);
        }
    }

    private static List<Integer> integers(DataInputStream in) throws IOException {
        List<Integer> values = new ArrayList<>();
        for (int left = in.readShort(); left > 0; left--) {
            values.add(in.readInt());
        }
        return values;
    }

    private static void terms(DataOutputStream out, Terms terms) throws IOException {
        out.writeShort(terms.size());
        for (int i = 0; i < terms.size(); i++) {
            out.writeUTF(terms.word(i));
            out.writeFloat(terms.weight(i));
        }
    }

    private static Terms terms(DataInputStream in) throws IOException {
        Map<String, Float> weights = new TreeMap<>();
        for (int left = in.readShort(); left > 0; left--) {
            weights.put(in.readUTF(), in.readFloat());
        }
        return Terms.of(weights);
    }

    private static void place(DataOutputStream out, Place place) throws IOException {
        out.writeUTF(place.id());
        out.writeUTF(place.name());
        strings(out, place.country().stream().toList());
        strings(out, place.admin1().stream().toList());
        out.writeDouble(place.latitude());
        out.writeDouble(place.longitude());
        out.writeDouble(place.uncertaintyKm());
        out.writeUTF(place.precision().name());
    }

    private static Place place(DataInputStream in) throws IOException {
        return new Place(
                in.readUTF(),
                in.readUTF(),
                strings(in).stream().findFirst(),
                strings(in).stream().findFirst(),
                in.readDouble(),
                in.readDouble(),
                in.readDouble(),
                PlacePrecision.valueOf(in.readUTF()));
    }

    private static void toll(DataOutputStream out, Optional<Toll> toll) throws IOException {
        integers(
                out,
                toll.map(t -> t.max().isPresent() ? List.of(t.min(), t.max().get()) : List.of(t.min()))
                        .orElse(List.of()));
    }

    private static Optional<Toll> toll(DataInputStream in) throws IOException {
        List<Integer> range = integers(in);
        return range.isEmpty()
                ? Optional.empty()
                : Optional.of(new Toll(range.get(0), range.size() > 1 ? Optional.of(range.get(1)) : Optional.empty()));
    }
}
