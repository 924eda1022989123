package org.iccoutcomes.disclose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Flag;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A standardised rate of one band is a crude rate, and must not be a way round the rounding of counts. */
class StandardisedProtectionTest {
    private static Finding shown(Finding finding) {
        return Findings.protection(false).protect(finding).shown();
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 14, 15, 16, 17, 57, 98, 99})
    void a_rate_of_one_band_shows_what_a_crude_rate_shows(int events) {
        WindowFigure standardised = shown(Findings.ofOneBand(events, events)).baseline();
        WindowFigure crude = shown(Findings.crudeOfOneBand(events, events)).baseline();

        assertThat(standardised.numerator()).isEqualTo(crude.numerator());
        assertThat(standardised.rate().value()).isEqualTo(crude.rate().value());
        assertThat(standardised.rate().lower()).isEqualTo(crude.rate().lower());
        assertThat(standardised.rate().upper()).isEqualTo(crude.rate().upper());
    }

    @ParameterizedTest
    @CsvSource({"13, 23, 17, 27", "48, 63, 52, 67", "88, 93, 92, 97"})
    void findings_below_100_that_round_alike_are_shown_alike(int before, int after, int otherBefore, int otherAfter) {
        Finding one = shown(Findings.ofOneBand(before, after));
        Finding other = shown(Findings.ofOneBand(otherBefore, otherAfter));

        assertThat(one.baseline()).isEqualTo(other.baseline());
        assertThat(one.period()).isEqualTo(other.period());
        assertThat(one.change()).isEqualTo(other.change());
        assertThat(Objects.requireNonNull(one.effect()).percent())
                .isEqualTo(Objects.requireNonNull(other.effect()).percent());
    }

    @Test
    void a_change_of_few_is_worked_out_again_from_the_rates_shown() {
        // 48 and 23 are shown as 50 and 25: half, and limits of a ratio of 25 to 50.
        Interval percent = shown(Findings.ofOneBand(48, 23)).change().percent();

        double error = Math.sqrt(1 / 50.0 + 1 / 25.0);
        assertThat(percent.value()).isEqualTo(-50);
        assertThat(percent.upper()).isCloseTo(100 * (.5 * Math.exp(1.96 * error) - 1), within(1.0));
        assertThat(percent.method()).endsWith("from rounded counts");
    }

    @Test
    void a_small_count_hides_its_standardised_rate() {
        Finding finding = shown(Findings.ofOneBand(7, 40));

        assertThat(finding.baseline().rate()).isEqualTo(Interval.UNKNOWN);
        assertThat(finding.change().percent()).isEqualTo(Interval.UNKNOWN);
        assertThat(finding.flags()).contains(Flag.SUPPRESSED, Flag.STANDARDISED);
    }
}
