package org.dateline.core.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names of several words, found in a row of word keys by the longest match: a trie. Immutable once filled.
 *
 * @param <T> what a name stands for
 */
final class NameIndex<T> {

    /** A name found from token {@code first} to {@code last}, both included. */
    record Match<T>(int first, int last, T value) {}

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>(4);
        private T value;
    }

    private final Node<T> root = new Node<>();

    /** The value stored under exactly these keys, or null. */
    T get(List<String> keys) {
        Node<T> node = root;
        for (String key : keys) {
            node = node.next.get(key);
            if (node == null) {
                return null;
            }
        }
        return node.value;
    }

    void put(List<String> keys, T value) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("a name needs a letter or digit");
        }
        Node<T> node = root;
        for (String key : keys) {
            node = node.next.computeIfAbsent(key, k -> new Node<>());
        }
        node.value = value;
    }

    /** The longest name that starts at that token, or null. Tokens with an empty key are passed over inside a name. */
    Match<T> longest(String[] keys, int from) {
        Node<T> node = root;
        Match<T> found = null;
        for (int i = from; i < keys.length; i++) {
            if (keys[i].isEmpty()) {
                if (i == from) {
                    return null;
                }
                continue;
            }
            node = node.next.get(keys[i]);
            if (node == null) {
                return found;
            }
            if (node.value != null) {
                found = new Match<>(from, i, node.value);
            }
        }
        return found;
    }
}
