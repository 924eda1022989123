package org.iccoutcomes.statistics.spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.junit.jupiter.api.Test;

class NormalProbabilityTest {
    @Test
    void it_is_hipparchuss_distribution_function() {
        NormalDistribution normal = new NormalDistribution(0, 1);
        for (int i = -4000; i <= 4000; i++) {
            double z = i / 100.0;
            assertThat(NormalProbability.below(z)).isCloseTo(normal.cumulativeProbability(z), within(5e-15));
        }
    }

    @Test
    void the_quantile_of_97_5_per_cent_is_the_published_one() {
        assertThat(NormalProbability.below(1.959963984540054)).isCloseTo(0.975, within(1e-15));
    }
}
