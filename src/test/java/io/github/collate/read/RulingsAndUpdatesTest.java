package io.github.collate.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Quote;
import io.github.collate.model.Ruling;
import io.github.collate.model.Ruling.Kind;
import io.github.collate.model.Ruling.Side;
import io.github.collate.model.Span;
import io.github.collate.model.Update;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is right in {@code rulings.yml} and {@code updates.yml}; SitesTest shows what is reported of what is wrong. */
class RulingsAndUpdatesTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);

    @TempDir
    Path root;

    private Content content() {
        return Content.sound(root).write("notes/a.md", "a").write("catalog.yml", """
                        categories: [{id: all, name: All}]
                        services:
                          - {id: queue, name: Queue, category: all, summary: Keeps messages.}
                          - {id: topic, name: Topic, category: all, summary: Hands them on.}
                        """);
    }

    private Span at(String file, int line, int column) {
        return Span.at(root + "/content/" + file, line, column);
    }

    @Test
    void without_the_files_there_are_none() {
        Content content = content();
        Input input = content.read();
        assertThat(content.problems()).isEmpty();
        assertThat(input.rulings()).isEmpty();
        assertThat(input.updates()).isEmpty();
    }

    @Test
    void a_ruling_is_read() throws IOException {
        Content content = content().write("rulings.yml", """
                        rulings:
                          - id: retention
                            service: queue
                            about: longest wait
                            kind: outdated
                            sides:
                              - value: 14 days
                                said: [{set: mine, quote: "wait two 🚀 weeks"}, {set: mine, quote: at most 14 days}]
                              - value: 4
                                said:
                                  - {set: mine, quote: 'for four days: no more'}
                            holds: 14 days
                            why: Four days are the default.
                            since: 2012
                            source: https://example.org/queue#wait
                            checked: 2024-02-29
                            verified: true
                        """);
        List<Ruling> rulings = content.read().rulings();
        assertThat(content.problems()).isEmpty();
        Quote weeks = quote("wait two 🚀 weeks", "rulings.yml", 8, 35);
        Quote most = quote("at most 14 days", "rulings.yml", 8, 76);
        Quote four = quote("for four days: no more", "rulings.yml", 11, 32);
        assertThat(rulings)
                .containsExactly(new Ruling(
                        "retention",
                        "queue",
                        "longest wait",
                        Kind.OUTDATED,
                        List.of(new Side("14 days", List.of(weeks, most)), new Side("4", List.of(four))),
                        "14 days",
                        "Four days are the default.",
                        "2012",
                        "https://example.org/queue#wait",
                        LEAP_DAY,
                        true,
                        at("rulings.yml", 2, 5)));
    }

    @Test
    void an_update_is_read() throws IOException {
        Content content = content().write("updates.yml", """
                        updates:
                          - id: longer
                            date: 2020-12-01
                            services: [topic, queue]
                            what: Messages wait for 14 days.
                            was: They waited for four.
                            source: http://example.org/news
                            checked: "2024-02-29"
                            verified: false
                            facts:
                              - {set: mine, quote: for four days}
                        """);
        List<Update> updates = content.read().updates();
        assertThat(content.problems()).isEmpty();
        assertThat(updates)
                .containsExactly(new Update(
                        "longer",
                        "2020-12-01",
                        List.of("topic", "queue"),
                        "Messages wait for 14 days.",
                        "They waited for four.",
                        "http://example.org/news",
                        LEAP_DAY,
                        false,
                        List.of(quote("for four days", "updates.yml", 11, 28)),
                        at("updates.yml", 2, 5)));
    }

    @Test
    void an_update_may_outdate_nothing() {
        Content content = content().write("updates.yml", update("longer", "2020"));
        Update update = content.read().updates().get(0);
        assertThat(content.problems()).isEmpty();
        assertThat(update.was()).isEmpty();
        assertThat(update.outdates()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-12-01", "2020-12", "2020", "'2020'", "\"2020-12-01\"", "!!timestamp 2020-12-01"})
    void a_date_is_a_text_or_a_number(String date) {
        Content content =
                content().write("updates.yml", update("longer", date)).write("rulings.yml", ruling("retention", date));
        Input input = content.read();
        assertThat(content.problems()).isEmpty();
        String plain = date.replaceAll("[^-0-9]", "");
        assertThat(input.updates()).extracting(Update::date).containsExactly(plain);
        assertThat(input.rulings()).extracting(Ruling::since).containsExactly(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"always", "'always'"})
    void a_ruling_may_have_held_always(String since) {
        Content content = content().write("rulings.yml", ruling("retention", since));
        assertThat(content.read().rulings()).extracting(Ruling::since).containsExactly("always");
        assertThat(content.problems()).isEmpty();
    }

    @Test
    void both_stay_in_the_order_of_their_files_and_do_not_share_ids() {
        Content content = content()
                .write("rulings.yml", ruling("b", "2020") + ruling("a", "2021").replace("rulings:\n", ""))
                .write("updates.yml", update("b", "2021") + update("a", "2020").replace("updates:\n", ""));
        Input input = content.read();
        assertThat(content.problems()).isEmpty();
        assertThat(input.rulings()).extracting(Ruling::id).containsExactly("b", "a");
        assertThat(input.updates()).extracting(Update::id).containsExactly("b", "a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id: retention", "service: queue", "kind: wrong", "checked: 2024-02-29"})
    void a_ruling_that_cannot_be_told_is_left_out(String key) {
        Content content =
                content().write("rulings.yml", ruling("retention", "2020").replace(key, key + "!"));
        assertThat(content.read().rulings()).isEmpty();
        assertThat(content.problems().lines())
                .filteredOn(line -> line.contains(" error: "))
                .hasSize(1);
    }

    @Test
    void what_else_is_wrong_with_a_ruling_leaves_the_rest_of_it() {
        Content content = content().write("rulings.yml", """
                        rulings:
                          - id: retention
                            service: queue
                            about: longest wait
                            kind: wrong
                            sides:
                              - {value: 5 days, said: [{set: mine, quote: five}, {set: mine, quote: for five days}]}
                              - {said: [{set: mine, quote: for six days}]}
                            holds: 14 days
                            source: queue.html
                            checked: 2024-02-29
                            verified: true
                        """);
        Ruling ruling = content.read().rulings().get(0);
        assertThat(ruling.why()).isEmpty();
        assertThat(ruling.source()).isEmpty();
        assertThat(ruling.sides()).extracting(Side::value).containsExactly("5 days");
        assertThat(ruling.sides().get(0).said()).extracting(Quote::words).containsExactly("for five days");
        assertThat(content.problems()).isEqualTo("""
                        content/rulings.yml:2:5: error: a ruling needs 'why'
                              - id: retention
                                ^
                            hint: add a line 'why: ...'
                        content/rulings.yml:7:51: error: 'five' is too short to find one statement by
                                  - {value: 5 days, said: [{set: mine, quote: five}, {set: mine, quote: for five days}]}
                                                                              ^
                            hint: quote at least 3 words that stand together in it
                        content/rulings.yml:8:9: error: a side needs 'value'
                                  - {said: [{set: mine, quote: for six days}]}
                                    ^
                            hint: add a line 'value: ...'
                        content/rulings.yml:10:13: error: 'queue.html' is no web address
                                source: queue.html
                                        ^
                            hint: write a whole address, like 'https://example.org/page.html'
                        """);
    }

    @Test
    void sides_in_scope_may_have_the_same_value() {
        Content content = content().write("rulings.yml", """
                        rulings:
                          - id: retention
                            service: queue
                            about: wait
                            kind: scope
                            sides:
                              - {value: 14 days, said: [{set: mine, quote: for 14 days}]}
                              - {value: 14 days, said: [{set: mine, quote: for two weeks}]}
                            holds: one sleeping, one waking
                            why: They count differently.
                            source: https://example.org/queue
                            checked: 2024-02-29
                            verified: true
                        """);
        assertThat(content.read().rulings().get(0).sides()).hasSize(2);
        assertThat(content.problems()).isEmpty();
    }

    @Test
    void with_other_notes_a_quote_may_be_of_a_set_that_is_absent() {
        Content content = content()
                .write("seeds/yours.md", "y")
                .write("rulings.yml", ruling("retention", "2020"))
                .write("updates.yml", update("longer", "2020") + "    facts: [{set: theirs, quote: for four days}]\n");
        Input input = content.readNotesFrom("seeds");
        assertThat(content.problems()).isEmpty();
        assertThat(input.rulings().get(0).sides().get(0).said())
                .extracting(Quote::set)
                .containsExactly("mine");
        assertThat(input.updates().get(0).outdates()).extracting(Quote::set).containsExactly("theirs");
    }

    @Test
    void without_services_none_can_be_named() {
        Content content = content()
                .write("catalog.yml", "categories: []\nservices: []\n")
                .write("updates.yml", update("longer", "2020"));
        assertThat(content.read().updates().get(0).services()).isEmpty();
        assertThat(content.problems()).isEqualTo("""
                        content/updates.yml:4:16: error: unknown service 'queue'
                                services: [queue]
                                           ^
                            hint: known here: general
                        """);
    }

    @Test
    void a_file_that_cannot_be_read_is_no_absent_file() throws IOException {
        Content content = content().link("rulings.yml", root.resolve("nowhere.yml"));
        Files.createDirectories(content.folder.resolve("updates.yml"));
        Input input = content.read();
        assertThat(input.rulings()).isEmpty();
        assertThat(input.updates()).isEmpty();
        assertThat(content.problems()).isEqualTo("""
                        content/rulings.yml:1:1: error: no such file
                            hint: check the file's size and permissions
                        content/updates.yml:1:1: error: it cannot be read
                            hint: check the file's size and permissions
                        """);
    }

    private static String ruling(String id, String since) {
        return """
                rulings:
                  - id: %s
                    service: queue
                    about: longest wait
                    kind: wrong
                    sides: [{value: 5 days, said: [{set: mine, quote: for five days}]}]
                    holds: 14 days
                    why: It never was so.
                    since: %s
                    source: https://example.org/queue
                    checked: 2024-02-29
                    verified: true
                """.formatted(id, since);
    }

    private static String update(String id, String date) {
        return """
                updates:
                  - id: %s
                    date: %s
                    services: [queue]
                    what: Messages wait for 14 days.
                    source: https://example.org/queue
                    checked: 2024-02-29
                    verified: true
                """.formatted(id, date);
    }

    private Quote quote(String words, String file, int line, int column) throws IOException {
        Path read = root.resolve("content").resolve(file);
        String shown = Files.readAllLines(read).get(line - 1);
        return new Quote("mine", words, at(file, line, column), shown);
    }
}
