package io.github.collate.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CueTest {

    private static final int SENTENCES = 20_000;
    private static final int LONGEST = 12;

    record Named(String name, Cue cue) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Named> cues() throws IllegalAccessException {
        List<Named> cues = new ArrayList<>();
        for (Class<?> type : List.of(Manner.class, MustAndDefault.class, OneAndMany.class)) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getType() != Cue.class) continue;
                field.setAccessible(true);
                cues.add(new Named(type.getSimpleName() + "." + field.getName(), (Cue) field.get(null)));
            }
        }
        return cues;
    }

    /** Sentences of the very pieces that the patterns are made of, so that many are found. */
    private static Stream<String> sentences() throws IllegalAccessException {
        List<String> pieces = new ArrayList<>(List.of("a", "the", "boat", "q.", "3*4", "2 x", "?", ":", ","));
        for (Named named : cues()) {
            Matcher words = Pattern.compile("[a-z][a-z'. ]*")
                    .matcher(named.cue().pattern().pattern().replaceAll("\\\\.", " "));
            while (words.find()) pieces.add(words.group());
        }
        Random random = new Random(3);
        return Stream.generate(() -> {
                    StringBuilder text = new StringBuilder();
                    for (int left = 1 + random.nextInt(LONGEST); left > 0; left--) {
                        text.append(pieces.get(random.nextInt(pieces.size())));
                        if (random.nextInt(9) > 0) text.append(' ');
                    }
                    return random.nextBoolean()
                            ? text.toString()
                            : text.toString().toUpperCase(Locale.ROOT);
                })
                .limit(SENTENCES);
    }

    @ParameterizedTest
    @MethodSource("cues")
    void what_its_pattern_finds_is_never_passed_over(Named named) throws IllegalAccessException {
        Cue cue = named.cue();
        List<String> found =
                sentences().filter(text -> cue.matcher(text).find()).toList();
        assertThat(found).as("enough to go by").hasSizeGreaterThan(20);
        assertThat(found).allMatch(cue::isIn);
    }

    @Test
    void what_is_in_none_is_passed_over() throws IllegalAccessException {
        assertThat(cues()).hasSizeGreaterThan(5).noneMatch(named -> named.cue().mayBeIn("They bake bread."));
    }
}
