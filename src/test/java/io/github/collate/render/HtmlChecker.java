package io.github.collate.render;

import io.github.collate.model.SiteFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nu.validator.messages.MessageEmitterAdapter;
import nu.validator.messages.TextMessageEmitter;
import nu.validator.servlet.imagereview.ImageCollector;
import nu.validator.source.SourceCode;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.InputSource;

/** The Nu HTML checker, in process. */
final class HtmlChecker {

    private HtmlChecker() {}

    /** Everything it says about the files, errors and warnings. */
    static String check(List<SiteFile> pages) throws Exception {
        ByteArrayOutputStream found = new ByteArrayOutputStream();
        SourceCode source = new SourceCode();
        MessageEmitterAdapter messages = new MessageEmitterAdapter(
                null, source, true, new ImageCollector(source), 0, false, new TextMessageEmitter(found, false));
        messages.setErrorsOnly(false);
        SimpleDocumentValidator validator = new SimpleDocumentValidator();
        validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", new SystemErrErrorHandler());
        validator.setUpValidatorAndParsers(messages, true, false);
        messages.start(null);
        for (SiteFile page : pages) {
            InputSource input = new InputSource(new ByteArrayInputStream(page.bytes()));
            input.setSystemId("https://example.org/repo/" + Links.encode(page.path()));
            input.setEncoding("UTF-8");
            source.initialize(input);
            validator.checkHtmlInputSource(input);
        }
        messages.end("", "", "");
        return found.toString(StandardCharsets.UTF_8);
    }
}
