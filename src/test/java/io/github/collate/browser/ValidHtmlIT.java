package io.github.collate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import nu.validator.messages.MessageEmitterAdapter;
import nu.validator.messages.TextMessageEmitter;
import nu.validator.servlet.imagereview.ImageCollector;
import nu.validator.source.SourceCode;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Every page is valid HTML, without a warning, by the checker that the W3C uses. */
class ValidHtmlIT {

    private static final BuiltSite SITE = BuiltSite.get();

    @Test
    void the_checker_finds_nothing() throws Exception {
        assertThat(SITE.pages()).hasSizeGreaterThan(10);
        assertThat(check(SITE.pages())).isBlank();
    }

    private static String check(List<String> pages) throws Exception {
        ByteArrayOutputStream found = new ByteArrayOutputStream();
        SourceCode source = new SourceCode();
        MessageEmitterAdapter errors = new MessageEmitterAdapter(
                null, source, true, new ImageCollector(source), 0, false, new TextMessageEmitter(found, false));
        SimpleDocumentValidator validator = new SimpleDocumentValidator();
        validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", new SystemErrErrorHandler());
        validator.setUpValidatorAndParsers(errors, true, false);
        errors.start(null);
        for (String page : pages) check(page, validator, source);
        errors.end("", "", "");
        return found.toString(StandardCharsets.UTF_8);
    }

    /** The page as if it were served: the checker takes no file for one of the page's own site, as its policy asks. */
    private static void check(String page, SimpleDocumentValidator validator, SourceCode source)
            throws IOException, SAXException {
        try (InputStream in = Files.newInputStream(SITE.file(page))) {
            InputSource input = new InputSource(in);
            input.setSystemId(SITE.served() + page);
            input.setEncoding("UTF-8");
            source.initialize(input);
            validator.checkHtmlInputSource(input);
        }
    }
}
