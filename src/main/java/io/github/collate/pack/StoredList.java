package io.github.collate.pack;

import io.github.collate.model.Settings;
import io.github.collate.model.SiteFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The files that a browser stores, as data. */
final class StoredList {

    /** Counts up when a field changes its meaning. */
    private static final int SCHEMA = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private StoredList() {}

    /** A file. */
    record Entry(String path, int bytes, String sha256) {}

    /**
     * What it comes to.
     *
     * @param pages all but sheets to print
     * @param zip bytes of the ZIP file; 0 where there is none
     */
    record Sums(String version, String date, Sum pages, Sum sheets, int zip) {}

    /**
     * Of some of the files.
     *
     * @param bytes on the device
     * @param download bytes on the way there, compressed
     */
    record Sum(int files, long bytes, long download) {}

    /** Every file, one on each line. */
    static SiteFile of(String path, String version, Settings settings, List<Packed> files) {
        StringBuilder text = new StringBuilder();
        text.append("{\"schema\": ").append(SCHEMA);
        text.append(", \"version\": ").append(MAPPER.writeValueAsString(version));
        text.append(", \"date\": ").append(MAPPER.writeValueAsString(date(settings)));
        text.append(", \"files\": [\n");
        String between = "";
        for (Packed file : files) {
            Entry entry = new Entry(file.path(), file.size(), file.file().sha256());
            text.append(between).append(MAPPER.writeValueAsString(entry));
            between = ",\n";
        }
        return new SiteFile(path, text.append("\n]}\n").toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The sums, as a classic script. */
    static SiteFile sums(String path, String version, Settings settings, List<Packed> files, int zip) {
        Sums sums = new Sums(version, date(settings), sum(files, false), sum(files, true), zip);
        String text = "(window.collate=window.collate||{}).data=window.collate.data||{};collate.data.offline="
                + MAPPER.writeValueAsString(sums).replace("<", "\\u003c") + ";\n";
        return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String date(Settings settings) {
        return settings.contentDate().map(LocalDate::toString).orElse("");
    }

    private static Sum sum(List<Packed> files, boolean sheets) {
        List<Packed> some = files.stream()
                .filter(file -> file.path().endsWith(".pdf") == sheets)
                .toList();
        return new Sum(
                some.size(),
                some.stream().mapToLong(Packed::size).sum(),
                some.stream().mapToLong(file -> file.deflated().length).sum());
    }
}
