package io.github.collate.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final String PROGRAM = "program 1";

    private record Said(String what) {}

    private record Line(String text) {}

    private final List<String> made = new ArrayList<>();

    private Said of(Cache cache, String text) {
        return cache.lasting(Said.class, new Line(text), new Problems(), own -> {
            made.add(text);
            return new Said(text + "!");
        });
    }

    /** A cache of a process that found what another left. */
    private static Cache after(Findings findings) {
        return new Cache(new Cache.Earlier() {
            @Override
            public Optional<byte[]> value(String key) {
                return Optional.ofNullable(findings.values().get(key));
            }
        });
    }

    private Findings found(String... texts) {
        Cache cache = new Cache();
        for (String text : texts) of(cache, text);
        Findings findings = cache.settle(true).findings();
        made.clear();
        return findings;
    }

    @Test
    void what_an_earlier_process_found_out_is_not_found_out_again() {
        Cache later = after(found("one", "two"));

        assertThat(of(later, "one")).isEqualTo(new Said("one!"));
        assertThat(of(later, "three")).isEqualTo(new Said("three!"));
        assertThat(made).containsExactly("three");
    }

    @Test
    void what_a_build_did_not_ask_for_is_not_handed_on() {
        Cache later = after(found("one", "two"));
        of(later, "one");
        of(later, "three");

        Cache last = after(later.settle(true).findings());
        List.of("one", "two", "three").forEach(text -> of(last, text));
        assertThat(made).containsExactly("three", "two");
    }

    @Test
    void what_came_with_a_problem_is_told_again() {
        Cache cache = new Cache();
        for (int time = 1; time <= 2; time++) {
            Problems problems = new Problems();
            cache.lasting(Said.class, new Line("odd"), problems, own -> {
                own.warning(Span.at("notes.md", 1), "odd", "", "");
                return new Said("odd");
            });
            assertThat(problems.all()).hasSize(1);
        }
        assertThat(cache.settle(true).findings().values()).isEmpty();
    }

    @Test
    void findings_are_read_whole_and_by_the_same_program_or_not_at_all() {
        byte[] bytes = found("one", "two").bytes(PROGRAM);

        assertThat(Findings.of(bytes, PROGRAM).orElseThrow().values()).hasSize(2);
        assertThat(Findings.of(bytes, "program 2")).isEmpty();
        assertThat(Findings.of(new Receipt(PROGRAM, "", List.of(), "", "", Map.of()).bytes(), PROGRAM))
                .as("a receipt is none")
                .isEmpty();
        assertThat(Findings.of(new byte[0], PROGRAM)).isEmpty();
        for (int at = 0; at < bytes.length; at++) {
            byte[] broken = bytes.clone();
            broken[at] ^= 1;
            assertThat(Findings.of(broken, PROGRAM)).as("byte " + at).isEmpty();
        }
    }

    @Test
    void the_same_findings_are_the_same_bytes() {
        assertThat(found("one", "two").bytes(PROGRAM))
                .isEqualTo(found("two", "one").bytes(PROGRAM));
    }
}
