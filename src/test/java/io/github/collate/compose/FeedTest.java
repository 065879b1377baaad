package io.github.collate.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Ruling;
import io.github.collate.model.Settings;
import io.github.collate.model.Span;
import io.github.collate.model.Update;
import io.github.collate.model.Verdicts;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class FeedTest {

    private static final Span SPAN = Span.at("content/updates.yml", 1);
    private static final LocalDate READ = LocalDate.of(2026, 11, 2);

    private static Settings settings(Optional<LocalDate> date) {
        return new Settings(
                "Kitchen <notes>",
                "All of it",
                "https://bakery.example/n/",
                "en",
                date,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Verdicts.Dated update(String id, String date) {
        Update update = new Update(
                id,
                date,
                List.of("oven", "mill"),
                id + " & more",
                "",
                "https://o.example/",
                READ,
                true,
                List.of(),
                SPAN);
        return new Verdicts.Dated(update, List.of());
    }

    private static Verdicts.Settled ruling(String id, LocalDate checked) {
        Ruling ruling = new Ruling(
                id,
                "oven",
                "heat",
                Ruling.Kind.WRONG,
                List.of(),
                "250 °C",
                "It glows.",
                "always",
                "https://o.example/r",
                checked,
                true,
                SPAN);
        return new Verdicts.Settled(ruling, List.of());
    }

    private static Document parse(Verdicts verdicts, Optional<LocalDate> date) throws Exception {
        byte[] bytes = new Feed(settings(date), verdicts).file().bytes();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static List<String> all(Element of, String name) {
        NodeList found = of.getElementsByTagNameNS("http://www.w3.org/2005/Atom", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> found.item(at).getTextContent())
                .toList();
    }

    @Test
    void entries_stand_newest_first_and_what_is_to_come_counts_from_the_day_it_was_read_of() throws Exception {
        Verdicts verdicts = new Verdicts(
                List.of(ruling("heat", LocalDate.of(2026, 11, 1))),
                List.of(update("old", "2019"), update("month", "2024-07"), update("coming", "2027-01-01")),
                List.of());
        Element feed = parse(verdicts, Optional.empty()).getDocumentElement();
        assertThat(all(feed, "id"))
                .containsExactly(
                        "https://bakery.example/n/",
                        "https://bakery.example/n/services/oven.html#update-coming",
                        "https://bakery.example/n/contradictions.html#heat",
                        "https://bakery.example/n/services/oven.html#update-month",
                        "https://bakery.example/n/services/oven.html#update-old");
        assertThat(all(feed, "updated"))
                .containsExactly(
                        "2026-11-02T00:00:00Z",
                        "2026-11-02T00:00:00Z",
                        "2026-11-01T00:00:00Z",
                        "2024-07-01T00:00:00Z",
                        "2019-01-01T00:00:00Z");
        assertThat(all(feed, "title")).contains("Kitchen <notes>", "old & more", "heat: 250 °C");
    }

    @Test
    void a_site_without_verdicts_has_an_empty_feed_of_its_own_date() throws Exception {
        Element feed =
                parse(Verdicts.NONE, Optional.of(LocalDate.of(2026, 11, 21))).getDocumentElement();
        assertThat(all(feed, "entry")).isEmpty();
        assertThat(all(feed, "updated")).containsExactly("2026-11-21T00:00:00Z");
    }
}
