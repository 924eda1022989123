package org.iccoutcomes.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.iccoutcomes.statistics.standard.DirectRate;
import org.iccoutcomes.statistics.standard.IndirectRatio;
import org.iccoutcomes.statistics.standard.ReferenceStratum;
import org.iccoutcomes.statistics.standard.RepeatEventRate;
import org.iccoutcomes.statistics.standard.RepeatEvents;
import org.iccoutcomes.statistics.standard.StandardStratum;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("golden")
class GoldenStandardisedTest {
    @Test
    void a_directly_standardised_rate_is_that_of_calculate_dsr() {
        Map<String, List<Golden>> groups = Golden.groups("dsr_input", "group");
        for (Golden row : Golden.rows("dsr_expected")) {
            List<StandardStratum> strata = of(groups, row).stream()
                    .map(s -> new StandardStratum(s.number("x"), s.number("n"), s.given("stdpop")))
                    .toList();
            DirectRate rate = DirectRate.of(strata, strata.size(), row.given("multiplier"), row.confidence());
            row.holds("dsr", "lower", "upper", rate.estimate());
            row.holds("total_count", rate.events());
            row.holds("total_pop", rate.population());
            row.holds("bands", (double) rate.strataUsed());
            row.holds("unsuppressed_dsr", rate.unsuppressed());
            row.holds("variance", rate.variance());
            assertThat(rate.estimate().status() == Status.DSR_TOO_FEW_EVENTS)
                    .isEqualTo(Boolean.valueOf(row.text("suppressed")));
        }
    }

    @Test
    void a_standardised_rate_of_repeat_events_is_that_of_calculate_dsr() {
        Map<String, List<Golden>> groups = Golden.groups("dsr_freq_input", "group");
        for (Golden row : Golden.rows("dsr_freq_expected")) {
            List<RepeatEvents> strata = of(groups, row).stream()
                    .map(s -> new RepeatEvents(
                            s.text("ageband"),
                            s.number("pop"),
                            s.given("stdpop"),
                            s.given("eventfreq"),
                            s.number("individuals")))
                    .toList();
            DirectRate rate = RepeatEventRate.of(strata, 1, row.given("multiplier"), row.confidence());
            row.holds("dsr", "lower", "upper", rate.estimate());
            row.holds("total_count", rate.events());
            row.holds("total_pop", rate.population());
        }
    }

    @Test
    void an_indirectly_standardised_ratio_is_that_of_calculate_is_ratio() {
        Map<String, List<Golden>> groups = Golden.groups("isr_input", "group");
        List<Golden> reference = Golden.rows("isr_reference");
        for (Golden row : Golden.rows("isr_expected")) {
            List<Golden> group = of(groups, row);
            double observed =
                    group.stream().mapToDouble(s -> orZero(s.number("x"))).sum();
            IndirectRatio ratio = IndirectRatio.of(
                    observed,
                    joined(group, reference),
                    new IndirectRatio.Multipliers(row.given("refvalue"), row.given("rate_multiplier")),
                    row.confidence());
            row.holds("observed", observed);
            row.holds("expected", ratio.expected());
            row.holds("isr", "isr_lower", "isr_upper", ratio.estimate());
            row.holds("ref_rate", ratio.referenceRate());
            row.holds("israte", "israte_lower", "israte_upper", ratio.rate());
            assertThat(ratio.estimate().method()).isEqualTo(row.text("method"));
        }
    }

    private static List<Golden> of(Map<String, List<Golden>> groups, Golden row) {
        return groups.getOrDefault(row.text("group"), List.of());
    }

    private static List<ReferenceStratum> joined(List<Golden> group, List<Golden> reference) {
        List<ReferenceStratum> strata = new ArrayList<>();
        for (Golden band : reference) {
            Double people = group.stream()
                    .filter(s -> s.text("ageband").equals(band.text("ageband")))
                    .map(s -> orZero(s.number("n")))
                    .findFirst()
                    .orElse(0.0);
            strata.add(new ReferenceStratum(people, band.number("x"), band.number("n")));
        }
        return strata;
    }

    private static double orZero(@Nullable Double number) {
        return number == null ? 0 : number;
    }
}
