package io.github.collate.read;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers of a YAML file that need not be whole. */
final class Amounts {

    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");

    private Amounts() {}

    /** A number; empty, with an error, where the text is none. */
    static Optional<BigDecimal> of(Optional<Text> text) {
        if (text.isEmpty()) return Optional.empty();
        String value = text.get().value();
        if (AMOUNT.matcher(value).matches()) return Optional.of(new BigDecimal(value));
        text.get().spot().error("'" + value + "' is no number", "like '400' or '0.5'");
        return Optional.empty();
    }
}
