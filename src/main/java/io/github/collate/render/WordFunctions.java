package io.github.collate.render;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How templates get their words: {@code t(key, value ...)} for words, {@code n(key, number, value ...)} for words
 * that depend on a number, {@code num(number)} and {@code date(iso)} for a number and a date alone.
 */
final class WordFunctions extends AbstractExtension {

    private final Wording wording;

    WordFunctions(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of(
                "t", new WordFunction(values -> wording.text(key(values), rest(values, 1))),
                "n", new WordFunction(values -> wording.count(key(values), number(values[1]), rest(values, 2))),
                "num", new WordFunction(values -> Wording.number(number(values[0]))),
                "date", new WordFunction(values -> wording.date(key(values))));
    }

    private static String key(Object[] values) {
        return String.valueOf(values[0]);
    }

    private static long number(Object value) {
        if (value instanceof Number number) return number.longValue();
        throw new IllegalArgumentException("not a number: " + value);
    }

    private static Object[] rest(Object[] values, int from) {
        return java.util.Arrays.copyOfRange(values, from, values.length);
    }

    private record WordFunction(java.util.function.Function<Object[], String> words) implements Function {

        @Override
        public @Nullable List<String> getArgumentNames() {
            return null;
        }

        @Override
        public Object execute(Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
            Object[] values = IntStream.range(0, args.size())
                    .mapToObj(i -> args.get(String.valueOf(i)))
                    .toArray();
            try {
                return words.apply(values);
            } catch (IllegalArgumentException unknown) {
                throw new PebbleException(unknown, String.valueOf(unknown.getMessage()), line, self.getName());
            }
        }
    }
}
