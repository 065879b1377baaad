package io.github.collate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Every page is valid HTML by the checker that the W3C uses. */
class ValidHtmlIT {

    @Test
    void the_checker_finds_nothing() throws Exception {
        BuiltSite site = BuiltSite.get();
        assertThat(site.pages()).hasSizeGreaterThan(10);
        assertThat(check(site.pages().stream().map(site::file).toList())).isBlank();
    }

    private static String check(List<Path> pages) throws Exception {
        ByteArrayOutputStream found = new ByteArrayOutputStream();
        SourceCode source = new SourceCode();
        MessageEmitterAdapter errors = new MessageEmitterAdapter(
                null, source, true, new ImageCollector(source), 0, false, new TextMessageEmitter(found, false));
        errors.setErrorsOnly(true);
        SimpleDocumentValidator validator = new SimpleDocumentValidator();
        validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", new SystemErrErrorHandler());
        validator.setUpValidatorAndParsers(errors, true, false);
        errors.start(null);
        for (Path page : pages) check(page, validator, source);
        errors.end("", "", "");
        return found.toString(StandardCharsets.UTF_8);
    }

    private static void check(Path page, SimpleDocumentValidator validator, SourceCode source)
            throws IOException, SAXException {
        try (InputStream in = Files.newInputStream(page)) {
            InputSource input = new InputSource(in);
            input.setSystemId(page.toUri().toString());
            input.setEncoding("UTF-8");
            source.initialize(input);
            validator.checkHtmlInputSource(input);
        }
    }
}
