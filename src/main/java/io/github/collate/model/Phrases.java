package io.github.collate.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds known phrases in text, the longest at each place, word by word: case, plural and punctuation do not matter.
 * A trie over words, so that a text is read once however many phrases there are. Immutable once built.
 *
 * <p>Only an abbreviation of two capitals ("AS") must stand in capitals, else it would be found in every sentence.
 *
 * @param <T> what a phrase stands for
 */
public final class Phrases<T> {

    /**
     * A phrase in a text.
     *
     * @param meanings what it stands for, in the order they were added
     * @param first index of its first word
     * @param words how many words it has
     * @param start index of its first character
     * @param end index behind its last character
     */
    public record Match<T>(List<T> meanings, int first, int words, int start, int end) {}

    private static final class Node<T> {
        private final Builder<T> owner;
        private final Map<String, Node<T>> next = new HashMap<>();
        private final Set<T> meanings = new LinkedHashSet<>();

        Node(Builder<T> owner) {
            this.owner = owner;
        }

        /** The same node, to be changed by that builder alone. */
        Node<T> of(Builder<T> builder) {
            if (owner == builder) return this;
            Node<T> own = new Node<>(builder);
            own.next.putAll(next);
            own.meanings.addAll(meanings);
            return own;
        }
    }

    private final Node<T> root;

    private Phrases(Node<T> root) {
        this.root = root;
    }

    /** Every phrase in a text that no longer one covers, from left to right. */
    public List<Match<T>> in(String text) {
        return in(Words.of(text));
    }

    /** Every phrase in a run of words that no longer one covers, from left to right. */
    public List<Match<T>> in(List<Words.Word> words) {
        List<Match<T>> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = longest(words, at);
            if (length > 0) found.add(match(words, at, length));
            at += Math.max(1, length);
        }
        return found;
    }

    private int longest(List<Words.Word> words, int from) {
        int best = 0;
        Node<T> node = root;
        for (int at = from; at < words.size(); at++) {
            Node<T> next = node.next.get(key(words.get(at)));
            if (next == null) next = node.next.get(words.get(at).form());
            if (next == null) break;
            node = next;
            if (!node.meanings.isEmpty()) best = at - from + 1;
        }
        return best;
    }

    private Match<T> match(List<Words.Word> words, int from, int length) {
        Node<T> node = root;
        for (Words.Word word : words.subList(from, from + length)) {
            Node<T> exact = node.next.get(key(word));
            node = Objects.requireNonNull(exact != null ? exact : node.next.get(word.form()));
        }
        Words.Word last = words.get(from + length - 1);
        return new Match<>(
                List.copyOf(node.meanings), from, length, words.get(from).start(), last.end());
    }

    private static String key(Words.Word word) {
        return isShortAbbreviation(word.raw()) ? word.raw() : word.form();
    }

    private static boolean isShortAbbreviation(String raw) {
        return raw.length() == 2 && Character.isUpperCase(raw.charAt(0)) && Character.isUpperCase(raw.charAt(1));
    }

    /** Collects phrases. */
    public static final class Builder<T> {
        private final Node<T> root;

        /** Without a phrase yet. */
        public Builder() {
            root = new Node<>(this);
        }

        /** With the phrases of an index, which stays as it is. */
        public Builder(Phrases<T> others) {
            root = others.root.of(this);
        }

        /** Adds a phrase; one without a word is ignored, one added again gets another meaning. */
        public Builder<T> add(String phrase, T meaning) {
            List<Words.Word> words = Words.of(phrase);
            if (words.isEmpty()) return this;
            Node<T> node = root;
            for (Words.Word word : words) {
                String form = words.size() == 1 ? key(word) : word.form();
                node = node.next.compute(form, (key, old) -> old == null ? new Node<>(this) : old.of(this));
            }
            node.meanings.add(meaning);
            return this;
        }

        /** The finished index; the builder is not to be used any more. */
        public Phrases<T> build() {
            return new Phrases<>(root);
        }
    }
}
