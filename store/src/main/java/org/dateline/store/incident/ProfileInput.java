package org.dateline.store.incident;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.core.incident.link.Terms;

/**
 * Reads what a {@link java.io.DataOutputStream} wrote of a profile. Apart from {@link java.io.DataInputStream}, which takes
 * most of the linker's time to make strings of words that are only compared: those stay bytes here.
 *
 * <p>Its methods throw {@link BufferUnderflowException} when the bytes end too early.
 */
final class ProfileInput {

    /** First bytes of what {@code writeUTF} writes otherwise than UTF-8: halves of characters, and the character 0. */
    private static final byte HALF = (byte) 0xED;

    private static final byte ZERO = (byte) 0xC0;

    private final ByteBuffer in;

    ProfileInput(byte[] bytes) {
        in = ByteBuffer.wrap(bytes);
    }

    byte single() {
        return in.get();
    }

    int integer() {
        return in.getInt();
    }

    double real() {
        return in.getDouble();
    }

    /** How many of something follow. */
    int count() {
        return Short.toUnsignedInt(in.getShort());
    }

    String string() {
        int length = length();
        String read = isPlain(length)
                ? new String(in.array(), in.position(), length, StandardCharsets.UTF_8)
                : modified(length);
        in.position(in.position() + length);
        return read;
    }

    List<String> strings() {
        int count = count();
        List<String> values = new ArrayList<>(Math.min(count, in.remaining()));
        for (int left = count; left > 0; left--) {
            values.add(string());
        }
        return values;
    }

    Optional<String> optional() {
        List<String> values = strings();
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
    }

    List<Integer> integers() {
        int count = count();
        List<Integer> values = new ArrayList<>(Math.min(count, in.remaining()));
        for (int left = count; left > 0; left--) {
            values.add(integer());
        }
        return values;
    }

    Terms terms() {
        int start = in.position();
        int count = count();
        if (count == 0) {
            return Terms.NONE;
        }
        byte[] text = new byte[in.remaining()];
        int[] ends = new int[Math.min(count, in.remaining())];
        float[] weights = new float[ends.length];
        int end = 0;
        for (int i = 0; i < count; i++) {
            int length = length();
            if (!isPlain(length)) {
                in.position(start);
                return unusual();
            }
            in.get(text, end, length);
            end += length;
            ends[i] = end;
            weights[i] = in.getFloat();
        }
        return Terms.of(Arrays.copyOf(text, end), ends, weights);
    }

    /** Words whose order was another when they were written. */
    private Terms unusual() {
        Map<String, Float> weights = new TreeMap<>();
        for (int left = count(); left > 0; left--) {
            weights.put(string(), in.getFloat());
        }
        return Terms.of(weights);
    }

    private int length() {
        int length = count();
        if (length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        return length;
    }

    private boolean isPlain(int length) {
        byte[] bytes = in.array();
        for (int i = in.position(); i < in.position() + length; i++) {
            if (bytes[i] == HALF || bytes[i] == ZERO) {
                return false;
            }
        }
        return true;
    }

    private String modified(int length) {
        int prefix = in.position() - Short.BYTES;
        try (DataInputStream data =
                new DataInputStream(new ByteArrayInputStream(in.array(), prefix, length + Short.BYTES))) {
            return data.readUTF();
        } catch (IOException e) {
            throw new IllegalArgumentException("it holds no text where text must be", e);
        }
    }
}
