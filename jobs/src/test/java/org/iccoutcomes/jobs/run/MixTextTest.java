package org.iccoutcomes.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.iccoutcomes.contract.quality.MixShift;
import org.iccoutcomes.contract.quality.MixShift.Against;
import org.junit.jupiter.api.Test;

class MixTextTest {
    @Test
    void a_column_is_told_once_by_its_worst_month_for_each_thing_it_is_compared_with() {
        assertThat(MixText.lines(List.of(
                        shift("2015-04", Against.YEAR_BEFORE, 12),
                        shift("2015-05", Against.PREVIOUS_DELIVERY, 20),
                        shift("2015-05", Against.YEAR_BEFORE, 31))))
                .containsExactly(
                        "feed hes-apc: warning: in 2015-05 (and 1 other month) the codes of admission_method part otherwise"
                                + " than a year before: 31 % of the rows have another  [code-mix]",
                        "feed hes-apc: warning: in 2015-05 the codes of admission_method part otherwise than before the"
                                + " newest file: 20 % of the rows have another  [code-mix]");
    }

    private static MixShift shift(String month, Against against, long percent) {
        return new MixShift("hes-apc", "admission_method", month, against, percent);
    }
}
