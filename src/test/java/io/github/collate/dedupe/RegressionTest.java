package io.github.collate.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RegressionTest {

    @Test
    void findsTheOddsThatMadeTheExamples() {
        Random random = new Random(7);
        double[] made = {1.5, -0.8, 0.3};
        List<Regression.Example> examples = new ArrayList<>();
        for (int at = 0; at < 50_000; at++) {
            double[] values = {random.nextGaussian() * 2 + 1, random.nextDouble() * 4};
            boolean right = random.nextDouble() < Regression.probability(Regression.logOdds(made, values));
            examples.add(new Regression.Example(values, right, 1));
        }
        double[] found = Regression.fit(examples);
        for (int at = 0; at < made.length; at++) assertThat(found[at]).isCloseTo(made[at], within(0.1));
    }
}
