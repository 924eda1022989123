package org.iccoutcomes.statistics.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.mean.Sample;
import org.junit.jupiter.api.Test;

class BalanceTest {
    @Test
    void a_tenth_of_a_standard_deviation_is_still_balance() {
        Balance tenth = Balance.of(new Sample(50, 10.5, 5), new Sample(50, 10, 5));
        Balance more = Balance.of(new Sample(50, 10.6, 5), new Sample(50, 10, 5));

        assertThat(tenth.byTreated()).isEqualTo(0.1);
        assertThat(tenth.byPooled()).isEqualTo(0.1);
        assertThat(tenth.differsInMean()).isFalse();
        assertThat(more.differsInMean()).isTrue();
        assertThat(Balance.of(new Sample(50, 9.4, 5), new Sample(50, 10, 5)).differsInMean())
                .isTrue();
    }

    @Test
    void twice_the_variance_is_still_balance() {
        assertThat(Balance.of(new Sample(9, 0, 2), new Sample(9, 0, 1)).varianceRatio())
                .isEqualTo(4.0);
        assertThat(Balance.of(new Sample(9, 0, 2), new Sample(9, 0, 1)).differsInSpread())
                .isTrue();
        assertThat(Balance.of(new Sample(9, 0, 1), new Sample(9, 0, 2)).differsInSpread())
                .isTrue();
        assertThat(Balance.of(new Sample(9, 0, 4), new Sample(9, 0, 3)).differsInSpread())
                .isFalse();
    }

    @Test
    void a_group_that_does_not_vary_leaves_null_what_is_divided_by_it() {
        Balance still = Balance.of(Sample.of(List.of(3.0, 3.0)), Sample.of(List.of(1.0, 2.0)));

        assertThat(still.status()).isEqualTo(Status.NO_VARIATION);
        assertThat(still.byTreated()).isNull();
        assertThat(still.byPooled()).isNotNull();
        assertThat(still.varianceRatio()).isEqualTo(0.0);
        assertThat(Balance.of(Sample.of(List.of(1.0, 2.0)), Sample.of(List.of(3.0, 3.0)))
                        .varianceRatio())
                .isNull();
        assertThat(Balance.of(Sample.of(List.of(3.0)), Sample.of(List.of(1.0, 2.0)))
                        .status())
                .isEqualTo(Status.TOO_FEW_VALUES);
    }
}
