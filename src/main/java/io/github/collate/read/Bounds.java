package io.github.collate.read;

import java.math.BigDecimal;
import java.util.Optional;

/** What an input lets its reader choose. */
record Bounds(BigDecimal least, BigDecimal most, BigDecimal step) {

    /** Of an input whose options say it all. */
    static final Bounds NONE = new Bounds(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ONE);

    /** The bounds of an input; empty, with an error, where its own value does not keep them. */
    static Optional<Bounds> of(Fields fields, BigDecimal value) {
        for (String key : new String[] {"min", "max"}) {
            if (!fields.has(key)) {
                fields.spot().error("an input needs '" + key + "', or 'options'", "add a line '" + key + ": ...'");
            }
        }
        Optional<BigDecimal> least = Amounts.of(fields.text("min"));
        Optional<BigDecimal> most = Amounts.of(fields.text("max"));
        Optional<BigDecimal> step = fields.has("step") ? Amounts.of(fields.text("step")) : Optional.of(BigDecimal.ONE);
        if (least.isEmpty() || most.isEmpty() || step.isEmpty()) return Optional.empty();
        Bounds bounds = new Bounds(least.get(), most.get(), step.get());
        if (bounds.have(value)) return Optional.of(bounds);
        fields.spot()
                .error(
                        "the value " + value.toPlainString() + " does not keep the bounds",
                        "'value' lies from 'min' to 'max', whole steps above 'min'");
        return Optional.empty();
    }

    private boolean have(BigDecimal value) {
        return step.signum() > 0
                && value.compareTo(least) >= 0
                && value.compareTo(most) <= 0
                && value.subtract(least).remainder(step).signum() == 0;
    }
}
