package io.github.collate;

import io.github.collate.model.Problem;
import io.github.collate.review.Key;
import io.github.collate.review.NotKept;
import io.github.collate.review.Session;
import io.github.collate.review.Sheet;
import io.github.collate.serve.Desk;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sitting of {@code collate review} for a page of {@code collate serve}. It goes on over every build that follows from
 * the author's answers, and begins anew where notes or catalogue were changed.
 */
final class ReviewDesk implements Desk {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    /** What a page sends to have the questions drawn up anew from the site as it stands. */
    private static final String AGAIN = "again";

    /** Asks for what is known by the last good site. */
    interface Source {
        Optional<Knowledge> known();
    }

    private final Source source;
    private final Path content;
    private @Nullable Knowledge known;
    private @Nullable Session session;

    ReviewDesk(Source source, Path content) {
        this.source = source;
        this.content = content;
    }

    /**
     * An answer as a page sends it.
     *
     * @param question the id of the one that was shown; empty where none was
     * @param key a character, or {@link #AGAIN}
     */
    private record Told(String question, String key, String topic, String reason) {
        boolean isWhole() {
            return Stream.of(question, key, topic, reason).allMatch(part -> part != null);
        }
    }

    private record Offered(String sign, String words, boolean topic, boolean reason) {}

    private record Trouble(String place, String message, String source, String hint) {}

    private record Shown(
            String notice,
            Optional<Trouble> problem,
            Optional<Sheet> sheet,
            String progress,
            int asked,
            int total,
            List<Offered> keys) {}

    private record Choice(String id, String name) {}

    private static final List<Offered> KEYS = Stream.of(Key.values())
            .filter(key -> key != Key.QUIT)
            .map(key -> new Offered(String.valueOf(key.sign()), key.words(), key.wantsTopic(), key.wantsReason()))
            .toList();

    @Override
    public synchronized Given now() {
        return session().map(it -> shown(200, it, "", Optional.empty())).orElseGet(ReviewDesk::none);
    }

    @Override
    public synchronized Given choices() {
        return session()
                .map(it -> it.topics().all().stream()
                        .map(topic -> new Choice(topic.id(), topic.name()))
                        .toList())
                .map(all -> new Given(200, MAPPER.writeValueAsString(all)))
                .orElseGet(ReviewDesk::none);
    }

    @Override
    public synchronized Given take(String answer) {
        Optional<Session> at = session();
        if (at.isEmpty()) return none();
        try {
            Told told = MAPPER.readValue(answer, Told.class);
            if (told != null && told.isWhole()) return take(at.get(), told);
        } catch (JacksonException broken) {
            return shown(400, at.get(), "That was no answer: " + broken.getOriginalMessage(), Optional.empty());
        }
        return shown(400, at.get(), "That was no answer.", Optional.empty());
    }

    private Given take(Session at, Told told) {
        if (!told.question.equals(at.sheet().map(Sheet::id).orElse(""))) {
            return shown(409, at, "That is not asked any more; this is.", Optional.empty());
        }
        if (told.key.equals(AGAIN)) {
            session = null;
            return now();
        }
        Optional<Key> key = told.key.length() == 1 ? Key.of(told.key.charAt(0)) : Optional.empty();
        if (key.isEmpty()) return shown(400, at, "No answer has that key.", Optional.empty());
        try {
            return shown(200, at, at.take(key.get(), told.topic, told.reason), Optional.empty());
        } catch (NotKept failure) {
            Problem problem = failure.problem();
            Trouble trouble =
                    new Trouble(problem.span().toString(), problem.message(), problem.sourceLine(), problem.hint());
            return shown(409, at, "", Optional.of(trouble));
        }
    }

    /** The sitting about the site as it stands; none as long as there is no site. */
    private Optional<Session> session() {
        Optional<Knowledge> now = source.known();
        if (now.isEmpty()) return Optional.ofNullable(session);
        Knowledge before = known;
        known = now.get();
        Session at = session;
        if (at == null || before == null || !saysTheSame(before, known)) {
            at = Interview.of(known, service -> true, content);
        } else if (!before.decisions().equals(known.decisions())) {
            at.heed(known.decisions());
        }
        session = at;
        return Optional.of(at);
    }

    private static boolean saysTheSame(Knowledge one, Knowledge other) {
        return one.input().notes().equals(other.input().notes())
                && one.input().catalog().equals(other.input().catalog());
    }

    private static Given shown(int status, Session at, String notice, Optional<Trouble> problem) {
        Optional<Sheet> sheet = at.sheet();
        String told = notice.isEmpty() && sheet.isEmpty() ? at.nothing() : notice;
        Shown shown = new Shown(told, problem, sheet, at.progress(), at.asked(), at.total(), KEYS);
        return new Given(status, MAPPER.writeValueAsString(shown));
    }

    private static Given none() {
        return new Given(503, MAPPER.writeValueAsString(Map.of("notice", "The site is being built.")));
    }
}
