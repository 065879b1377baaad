package io.github.collate.read;

import io.github.collate.model.Problems;
import io.github.collate.model.RawNote;
import io.github.collate.model.Sha256;
import io.github.collate.model.Span;
import java.io.IOException;
import java.util.Optional;

/** Text files, decoded, with what is worth knowing about their bytes reported as warnings. */
final class TextFiles {

    /** A settings file or catalogue larger than this is no one's work. Bytes. */
    private static final int LARGEST_YAML = 1 << 20;

    private final Problems problems;

    TextFiles(Problems problems) {
        this.problems = problems;
    }

    /** A YAML file; empty, with an error reported, if it cannot be read. */
    Optional<YamlFile> yaml(Place place, String hint) {
        return yaml(place, hint, LARGEST_YAML);
    }

    /** The same, of at most so many bytes. */
    Optional<YamlFile> yaml(Place place, String hint, int largest) {
        try {
            String text = decode(Disk.read(place.path(), largest), place);
            return Optional.of(new YamlFile(place, text, problems));
        } catch (IOException e) {
            Spot.of(place, problems).error(Disk.why(e), hint);
            return Optional.empty();
        }
    }

    /** A file whose bytes are known to be text, as a note. */
    RawNote note(String set, String file, Place place, byte[] bytes, Optional<String> reader) {
        return new RawNote(set, file, place.shown(), decode(bytes, place), Sha256.of(bytes), reader);
    }

    private String decode(byte[] bytes, Place place) {
        Decoder.Decoded decoded = Decoder.decode(bytes);
        for (Finding finding : decoded.findings()) {
            Span span = Span.at(place.shown(), finding.line(), finding.column());
            problems.warning(span, finding.message(), line(decoded.text(), finding.line()), finding.hint());
        }
        return decoded.text();
    }

    private static String line(String text, int number) {
        return text.lines().skip(number - 1L).findFirst().orElse("");
    }
}
