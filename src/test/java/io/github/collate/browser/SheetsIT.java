package io.github.collate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every PDF of the built site: valid, whole, small, and saying what the ledger says. */
@Order(1) // long, so it begins early
class SheetsIT {

    /** Bytes. */
    private static final int LARGEST_SHEET = 150_000;

    /** Bytes of what is bound: the book, and the cards. */
    private static final int LARGEST_BOOK = 6_000_000;

    private static final Set<String> BOUND = Set.of("book", "cards");

    private static final List<PDFAFlavour> CLAIMED = List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);

    /** Places of each failure that are told. */
    private static final int SHOWN = 10;

    private static final BuiltSite SITE = BuiltSite.get();
    private static final Map<String, String> FACTS = new HashMap<>();
    private static final Map<String, Set<String>> SERVICES = new HashMap<>();
    private static final List<JsonNode> SHEETS = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        for (JsonNode fact : json("data/ledger.json").get("facts")) {
            String id = fact.get("id").asString();
            FACTS.put(id, fact.get("text").asString());
            SERVICES.computeIfAbsent(fact.get("topic").asString(), topic -> new HashSet<>())
                    .add(id);
        }
        json("data/sheets.json").get("sheets").forEach(SHEETS::add);
    }

    @Test
    void every_pdf_is_what_it_claims_to_be() throws IOException, InterruptedException, ExecutionException {
        List<String> files = pdfs();
        assertThat(files).hasSizeGreaterThan(200);
        List<Callable<List<String>>> jobs = files.stream()
                .sorted(Comparator.comparing(
                        (String file) -> -SITE.file(file).toFile().length()))
                .<Callable<List<String>>>map(file -> () -> failures(file))
                .toList();
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            for (Future<List<String>> result : workers.invokeAll(jobs)) {
                assertThat(result.get()).isEmpty();
            }
        } finally {
            workers.shutdownNow();
        }
    }

    @Test
    void the_manifest_names_every_pdf() throws IOException {
        List<String> named = SHEETS.stream()
                .flatMap(sheet -> strings(sheet.get("files")).stream())
                .sorted()
                .toList();
        assertThat(named).isEqualTo(pdfs()).doesNotHaveDuplicates();
    }

    @Test
    void sheets_are_small_and_have_the_pages_they_may() {
        for (JsonNode sheet : SHEETS) {
            String id = sheet.get("id").asString();
            for (String file : strings(sheet.get("files"))) {
                int largest = BOUND.contains(id) ? LARGEST_BOOK : LARGEST_SHEET;
                assertThat(bytes(file)).as(file).hasSizeLessThanOrEqualTo(largest);
                assertThat(pages(file)).as(file).isEqualTo(sheet.get("pages").asInt());
            }
            if (id.startsWith("services/") || id.startsWith("domains/")) {
                assertThat(sheet.get("pages").asInt()).as(id).isLessThanOrEqualTo(2);
            }
            if (id.startsWith("comparisons/")) {
                assertThat(sheet.get("pages").asInt()).as(id).isOne();
            }
        }
    }

    @Test
    void each_fact_of_a_service_is_on_its_sheet_or_among_what_it_leaves_out() {
        for (Map.Entry<String, Set<String>> service : SERVICES.entrySet()) {
            JsonNode sheet = SHEETS.stream()
                    .filter(one -> one.get("id").asString().equals("services/" + service.getKey()))
                    .findFirst()
                    .orElseThrow();
            List<String> told = new ArrayList<>(strings(sheet.get("holds").get("facts")));
            told.addAll(strings(sheet.get("leavesOut").get("facts")));
            told.addAll(strings(sheet.get("overruled")));
            assertThat(told).as(service.getKey()).containsExactlyInAnyOrderElementsOf(service.getValue());
        }
    }

    @Test
    void the_book_leaves_nothing_out_and_its_contents_name_the_right_pages() throws IOException {
        JsonNode book = sheet("book");
        assertThat(book.get("leavesOut").get("facts")).isEmpty();
        List<String> told = new ArrayList<>(strings(book.get("holds").get("facts")));
        told.addAll(strings(book.get("overruled")));
        assertThat(told).containsAll(FACTS.keySet());
        try (PDDocument document = Loader.loadPDF(bytes("sheets/a4/book.pdf"))) {
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(3);
            String contents = second.getText(document);
            for (JsonNode sheet : SHEETS) {
                if (!sheet.get("id").asString().startsWith("comparisons/")) continue;
                String title = sheet.get("title").asString();
                Matcher entry =
                        Pattern.compile(Pattern.quote(title) + "\\s+(\\d+)").matcher(contents.replace('\n', ' '));
                if (!entry.find()) continue;
                PDFTextStripper there = new PDFTextStripper();
                there.setStartPage(Integer.parseInt(entry.group(1)));
                there.setEndPage(Integer.parseInt(entry.group(1)));
                assertThat(squeezed(there.getText(document))).as(title).contains(squeezed(title));
            }
            Matcher index = Pattern.compile("Index\\s+(\\d+)").matcher(contents);
            assertThat(index.find()).isTrue();
            for (int page = Integer.parseInt(index.group(1)); page <= document.getNumberOfPages(); page++) {
                assertThat(document.getPage(page - 1).getResources().getXObjectNames())
                        .as("pictures among the index, page " + page)
                        .isEmpty();
            }
        }
    }

    @Test
    void every_leaf_of_cards_has_a_front_and_a_back() {
        JsonNode cards = sheet("cards");
        int questions = cards.get("holds").get("questions").size();
        assertThat(cards.get("leavesOut").get("questions")).isEmpty();
        assertThat(cards.get("pages").asInt()).isEqualTo(2 + 2 * ((questions + 7) / 8));
    }

    private static JsonNode sheet(String id) {
        return SHEETS.stream()
                .filter(one -> one.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_a_sheet_holds_stands_on_it_and_no_character_is_missing() {
        List<String> missing = SHEETS.parallelStream()
                .flatMap(sheet -> missing(sheet).stream())
                .toList();
        assertThat(missing).isEmpty();
    }

    private static List<String> missing(JsonNode sheet) {
        List<String> missing = new ArrayList<>();
        String file = strings(sheet.get("files")).get(0);
        String text = text(file);
        if (text.indexOf('\uFFFD') >= 0) missing.add(file + ": a character");
        String squeezed = squeezed(text);
        for (String fact : strings(sheet.get("holds").get("facts"))) {
            if (!says(squeezed, FACTS.getOrDefault(fact, "no such fact"))) missing.add(file + ": " + fact);
        }
        return missing;
    }

    /**
     * Whether the words stand there: in one piece, or in several as the rows of tables do, and as a reader that follows the
     * drawing and not the tags meets links and bold words.
     */
    private static boolean says(String sheet, String fact) {
        return sheet.contains(squeezed(fact))
                || Stream.of(fact.split("[^\\p{L}\\p{N}]+"))
                        .map(SheetsIT::squeezed)
                        .allMatch(sheet::contains);
    }

    private static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\u00AD]+", "");
    }

    /** Reads the file once and looks at it by all that it claims: what a file does not claim is not found in it either. */
    private static List<String> failures(String file) {
        List<String> failures = new ArrayList<>();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes(file)));
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(CLAIMED, SHOWN, false, true, false)) {
            if (!parser.getFlavours().containsAll(CLAIMED)) failures.add(file + ": claims " + parser.getFlavours());
            parser.setFlavours(CLAIMED);
            List<ValidationResult> results = validator.validateAll(parser);
            if (results.size() != CLAIMED.size()) failures.add(file + ": looked at " + results.size() + " times");
            for (ValidationResult result : results) {
                result.getTestAssertions().stream()
                        .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                        .map(TestAssertion::getMessage)
                        .distinct()
                        .forEach(message -> failures.add(file + ": " + result.getPDFAFlavour() + ": " + message));
                if (!result.isCompliant()) failures.add(file + ": not " + result.getPDFAFlavour());
            }
        } catch (Exception e) {
            throw new AssertionError("cannot check " + file, e);
        }
        return failures;
    }

    private static List<String> pdfs() throws IOException {
        Path sheets = SITE.file("sheets");
        try (Stream<Path> walk = Files.walk(sheets)) {
            return walk.filter(file -> file.toString().endsWith(".pdf"))
                    .map(file -> "sheets/" + sheets.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static int pages(String file) {
        try (PDDocument document = Loader.loadPDF(bytes(file))) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static String text(String file) {
        try (PDDocument document = Loader.loadPDF(bytes(file))) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(SITE.file(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(String file) {
        return JsonMapper.shared().readTree(bytes(file));
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(one -> strings.add(one.asString()));
        return strings;
    }
}
