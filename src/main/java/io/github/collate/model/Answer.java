package io.github.collate.model;

import java.util.List;

/** What answers a question, and what only looks like it. */
public sealed interface Answer {

    /** How the kind of the question is called in data. */
    String kind();

    /** What is right, in words: a part for each thing asked, in its order. */
    List<String> solution();

    /**
     * Options to choose from.
     *
     * @param several whether a learner may choose more than one
     * @param options at least two, each text once, at least one of them right; exactly one unless several
     */
    record Choice(boolean several, List<Option> options) implements Answer {
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public String kind() {
            return several ? "multiple" : "single";
        }

        @Override
        public List<String> solution() {
            return options.stream().filter(Option::right).map(Option::text).toList();
        }

        /** How many options are right. */
        public int right() {
            return (int) options.stream().filter(Option::right).count();
        }
    }

    /**
     * An option.
     *
     * @param why why it is wrong; empty if it is right
     */
    record Option(String text, boolean right, String why) {}

    /**
     * A number with its unit.
     *
     * @param value a decimal number without grouping
     * @param unit what it counts, as it is shown behind the number
     */
    record Amount(String value, String unit) implements Answer {
        @Override
        public String kind() {
            return "number";
        }

        @Override
        public List<String> solution() {
            return List.of((value + " " + unit).strip());
        }
    }

    /**
     * Words for the gaps of a prompt.
     *
     * @param accepted for each gap in its order the spellings that are right, the best first
     */
    record Gaps(List<List<String>> accepted) implements Answer {
        public Gaps {
            accepted = accepted.stream().map(List::copyOf).toList();
        }

        @Override
        public String kind() {
            return "cloze";
        }

        @Override
        public List<String> solution() {
            return accepted.stream().map(words -> String.join(" / ", words)).toList();
        }
    }

    /**
     * Things to bring into order.
     *
     * @param steps in the right order, each once
     */
    record Sequence(List<String> steps) implements Answer {
        public Sequence {
            steps = List.copyOf(steps);
        }

        @Override
        public String kind() {
            return "order";
        }

        @Override
        public List<String> solution() {
            return steps;
        }
    }

    /**
     * Things to match.
     *
     * @param pairs each left and each right side once
     * @param extra right-hand sides that match nothing
     */
    record Matching(List<Pair> pairs, List<String> extra) implements Answer {
        public Matching {
            pairs = List.copyOf(pairs);
            extra = List.copyOf(extra);
        }

        @Override
        public String kind() {
            return "match";
        }

        @Override
        public List<String> solution() {
            return pairs.stream()
                    .map(pair -> pair.left() + " \u2192 " + pair.right())
                    .toList();
        }
    }

    /** Two things that belong together. */
    record Pair(String left, String right) {}
}
