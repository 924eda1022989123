package org.iccoutcomes.disclose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.iccoutcomes.contract.finding.Effect;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Flag;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.JudgedBenchmark;
import org.iccoutcomes.contract.finding.ProtectedFinding;
import org.iccoutcomes.contract.finding.Standing;
import org.iccoutcomes.contract.finding.Subject;
import org.iccoutcomes.contract.finding.Verdict;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.question.Benchmark;
import org.iccoutcomes.definition.question.BenchmarkWindows;
import org.iccoutcomes.definition.question.DisclosureRule;
import org.junit.jupiter.api.Test;

class ProtectionTest {
    private static Finding shown(Finding finding) {
        return Findings.protection(false).protect(finding).shown();
    }

    private static Effect effect(Finding finding) {
        return Objects.requireNonNull(finding.effect());
    }

    @Test
    void large_counts_are_rounded_and_their_change_is_the_true_one_to_a_tenth() {
        Finding finding = shown(Findings.counts(902, 693));

        assertThat(finding.baseline().numerator()).isEqualByComparingTo("900");
        assertThat(finding.period().numerator()).isEqualByComparingTo("695");
        assertThat(finding.change().count()).isEqualByComparingTo("-205");
        // 693 / 902
        assertThat(finding.change().percent().value()).isEqualTo(-23.2);
        assertThat(finding.flags()).isEmpty();
    }

    @Test
    void counts_from_100_have_a_change_to_whole_per_cent() {
        assertThat(shown(Findings.counts(301, 252)).change().percent().value()).isEqualTo(-16.0);
    }

    @Test
    void a_p_value_has_three_decimals_and_is_never_nought() {
        assertThat(Digits.roundedP(0.12345)).isEqualTo(0.123);
        assertThat(Digits.roundedP(0.0004999)).isEqualTo(0.0005);
        assertThat(Digits.roundedP(0.0)).isEqualTo(0.0005);
        assertThat(Digits.roundedP(null)).isNull();
    }

    @Test
    void made_up_data_may_have_a_tenth_whatever_their_size() {
        Finding finding =
                Findings.protection(true).protect(Findings.counts(301, 252)).shown();

        assertThat(finding.change().percent().value()).isEqualTo(-16.3);
    }

    @Test
    void counts_below_100_have_a_change_worked_out_from_rounded_ones() {
        Finding finding = shown(Findings.counts(52, 44));

        // 50 to 45; the true one is -15.4
        assertThat(finding.change().percent().value()).isEqualTo(-10.0);
        assertThat(finding.change().percent().method()).isEqualTo("Wald (log), from rounded counts");
        assertThat(finding.change().rate()).isEqualTo(-0.014);
    }

    @Test
    void limits_of_repeat_users_are_worked_out_from_rounded_counts_and_a_dispersion_to_one_decimal() {
        Finding finding = shown(Findings.repeated(52, 44, 1.6449));
        Finding other = shown(Findings.repeated(48, 46, 1.5551));

        assertThat(finding.baseline().dispersion()).isEqualTo(1.6);
        assertThat(finding.change().percent().method()).isEqualTo("Wald (log), with repeat users, from rounded counts");
        // exp(ln(45/50) -+ 1.96 sqrt(1.6/45 + 1.6/50)), to whole per cent
        assertThat(finding.change().percent().lower()).isEqualTo(-46.0);
        assertThat(finding.change().percent().upper()).isEqualTo(50.0);
        assertThat(finding.baseline().rate().method()).isEqualTo("Byars, with repeat users");
        assertThat(finding.change()).isEqualTo(other.change());
        assertThat(shown(finding)).isEqualTo(finding);
    }

    @Test
    void a_small_count_hides_its_rate_its_change_its_effect_and_its_place() {
        Finding finding = shown(Findings.counts(7, 300));

        assertThat(finding.baseline().numerator()).isNull();
        assertThat(finding.baseline().rate()).isEqualTo(Interval.UNKNOWN);
        assertThat(finding.period().numerator()).isEqualByComparingTo("300");
        assertThat(finding.change().count()).isNull();
        assertThat(finding.change().rate()).isNull();
        assertThat(finding.change().percent()).isEqualTo(Interval.UNKNOWN);
        assertThat(finding.effect()).isNull();
        assertThat(finding.standing().change()).isNull();
        assertThat(finding.standing().level()).isNotNull();
        assertThat(finding.flags()).containsExactly(Flag.SUPPRESSED);
    }

    @Test
    void nothing_counted_is_shown_as_nothing() {
        Finding finding = shown(Findings.counts(40, 0));

        assertThat(finding.period().numerator()).isEqualByComparingTo("0");
        assertThat(finding.change().percent().value()).isEqualTo(-100.0);
        assertThat(finding.flags()).isEmpty();
    }

    @Test
    void the_comparators_change_is_protected_by_the_comparators_counts() {
        Finding finding = shown(Findings.counts(900, 693, 52, 44));

        assertThat(finding.change().percent().value()).isEqualTo(-23.0);
        assertThat(Objects.requireNonNull(finding.comparatorChange()).value()).isEqualTo(-10.0);
        // (695/900) / (45/50), to whole per cent
        assertThat(effect(finding).percent().value()).isEqualTo(-14.0);
    }

    @Test
    void a_hidden_comparator_hides_the_effect_and_not_the_change() {
        Finding finding = shown(Findings.counts(900, 693, 3, 44));

        assertThat(finding.change().percent().value()).isEqualTo(-23.0);
        assertThat(finding.comparatorChange()).isEqualTo(Interval.UNKNOWN);
        assertThat(finding.effect()).isNull();
        assertThat(finding.flags()).containsExactly(Flag.SUPPRESSED);
    }

    @Test
    void a_share_comes_from_its_rounded_parts() {
        Finding finding = shown(Findings.shares(12, 41, 8, 41));

        assertThat(finding.baseline().rate().value()).isEqualTo(25.0);
        assertThat(finding.change().percent().value()).isEqualTo(0.0);
    }

    @Test
    void a_mean_of_few_rows_is_hidden() {
        Finding finding = shown(Findings.means(300, 7, 300, 60));

        assertThat(finding.baseline().rate()).isEqualTo(Interval.UNKNOWN);
        assertThat(finding.baseline().denominator()).isNull();
        assertThat(finding.change().percent()).isEqualTo(Interval.UNKNOWN);
        assertThat(finding.flags()).containsExactly(Flag.SUPPRESSED);
    }

    @Test
    void without_a_rule_everything_is_shown_as_it_is() {
        Programme open = Findings.programme(false, new DisclosureRule.None("already published"));
        Finding finding = Findings.counts(3, 4);

        assertThat(Protection.of(open).protect(finding).shown()).isEqualTo(finding);
    }

    @Test
    void the_check_finds_what_was_not_protected() {
        Programme programme = Findings.programme(false, new DisclosureRule.NhsDigital2018());

        List<String> violations =
                DisclosureCheck.violations(programme, List.of(new ProtectedFinding(Findings.counts(3, 900))));

        assertThat(violations)
                .contains("spells / Millom / own / headline, baseline: a small count")
                .noneMatch(violation -> violation.contains("3"));
    }

    @Test
    void the_check_finds_small_counts_in_tables() {
        Programme programme = Findings.programme(false, new DisclosureRule.NhsDigital2018());
        Table table = new Table(
                "trends",
                List.of(Column.text("area", "Area"), Column.decimal("count", "Count")),
                List.of(List.of("Millom", new BigDecimal("10")), List.of("Grange", 5)));

        assertThat(DisclosureCheck.violations(programme, table, List.of("count")))
                .containsExactly("trends row 2, count: a small count");
    }

    @Test
    void a_published_percentage_of_a_number_is_shown_as_one_of_rounded_numbers() {
        Finding counted = Findings.counts(52, 44);
        Finding ofARate = new Finding(
                new Subject(Findings.SPELLS_PER_THOUSAND.id(), "Millom", "own", "headline"),
                counted.baseline(),
                counted.period(),
                counted.change(),
                null,
                null,
                Standing.NONE,
                Set.of());
        Benchmark.Figure figure = new Benchmark.Figure(
                Benchmark.Kind.CHANGE_PERCENT,
                Findings.SPELLS_PER_THOUSAND.id(),
                "Millom",
                null,
                BenchmarkWindows.HEADLINE,
                Benchmark.PercentOf.COUNT);
        Benchmark published = new Benchmark("b", "B", figure, null, "", "", List.of(), List.of());

        assertThat(Findings.protection(false)
                        .protect(new JudgedBenchmark(published, ofARate, Verdict.DIFFERS, ""))
                        .ours()
                        .value())
                .isEqualTo(-10.0);
    }

    @Test
    void an_internal_look_leaves_numbers_as_they_are_and_cannot_be_released() {
        Programme programme = Findings.programme(false, new DisclosureRule.NhsDigital2018());

        ProtectedFinding look =
                Disclose.internally(List.of(Findings.counts(1000, 500))).get(0);

        assertThat(look.shown().baseline()).isEqualTo(Findings.counts(1000, 500).baseline());
        assertThat(look.shown().flags()).containsExactly(Flag.INTERNAL);
        assertThat(DisclosureCheck.violations(programme, List.of(look)))
                .anyMatch(line -> line.endsWith("for internal use"));
    }
}
