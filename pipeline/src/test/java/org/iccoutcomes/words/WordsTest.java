package org.iccoutcomes.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.iccoutcomes.contract.finding.Change;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.Standing;
import org.iccoutcomes.contract.finding.Subject;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.measure.AgeRange;
import org.iccoutcomes.definition.measure.Aggregation;
import org.iccoutcomes.definition.measure.Condition;
import org.iccoutcomes.definition.measure.Counting;
import org.iccoutcomes.definition.measure.Direction;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.measure.Per;
import org.iccoutcomes.definition.measure.Population;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.Grain;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Condition EMERGENCY = new Condition.StartsWith(List.of("admission_method"), List.of("2"));

    private static Measure measure(Aggregation aggregation, @Nullable Per per) {
        return new Measure(
                "id",
                "Title",
                new Counting(Dataset.ADMISSIONS, EMERGENCY, aggregation, "admission_date", Grain.MONTH),
                new Population(AgeRange.parse("75+"), Population.SexSelection.FEMALE),
                per,
                Direction.LOWER,
                "");
    }

    @Test
    void dates_are_written_out_whatever_the_machine() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(Dates.day(LocalDate.of(2016, 5, 31))).isEqualTo("31 May 2016");
            assertThat(Dates.range(DateRange.ofMonths(YearMonth.of(2014, 6), YearMonth.of(2015, 5))))
                    .isEqualTo("June 2014 to May 2015");
            assertThat(Dates.range(new DateRange(LocalDate.of(2014, 5, 7), LocalDate.of(2015, 5, 6))))
                    .isEqualTo("7 May 2014 to 6 May 2015");
            assertThat(Numbers.fixed(-1234.56, 1)).isEqualTo("\u22121,234.6");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void numbers_have_no_minus_zero() {
        assertThat(Numbers.fixed(-0.04, 1)).isEqualTo("0.0");
        assertThat(Numbers.signed(0.04, 1)).isEqualTo("0.0");
        assertThat(Numbers.signed(new BigDecimal("900"))).isEqualTo("+900");
        assertThat(Numbers.count(new BigDecimal("22900.000000"))).isEqualTo("22,900");
    }

    @Test
    void places_are_ordinal_numbers() {
        assertThat(List.of(1, 2, 3, 4, 11, 12, 13, 21, 102, 111).stream().map(Numbers::ordinal))
                .containsExactly("1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "102nd", "111th");
    }

    @Test
    void a_step_tells_the_decimals() {
        assertThat(Numbers.decimalsOf(0.1)).isEqualTo(1);
        assertThat(Numbers.decimalsOf(1)).isZero();
        assertThat(Numbers.decimalsOf(10000)).isZero();
    }

    @Test
    void an_interval_that_holds_no_change_is_no_clear_change() {
        assertThat(ChangeWords.way(new Interval(-4.1, -12.0, 4.7, "m"))).isEqualTo(ChangeWords.Way.NO_CLEAR_CHANGE);
        assertThat(ChangeWords.way(new Interval(-23.0, -30.2, -15.1, "m"))).isEqualTo(ChangeWords.Way.FELL);
        assertThat(ChangeWords.way(new Interval(9.5, 9.1, 9.9, "m"))).isEqualTo(ChangeWords.Way.ROSE);
        assertThat(ChangeWords.way(new Interval(0.0, 0.0, 0.4, "m"))).isEqualTo(ChangeWords.Way.NO_CLEAR_CHANGE);
        assertThat(ChangeWords.way(Interval.UNKNOWN)).isEqualTo(ChangeWords.Way.NOT_KNOWN);
    }

    @Test
    void a_change_without_an_interval_says_which_way_it_went_and_that_nothing_judges_it() {
        assertThat(ChangeWords.way(new Interval(-29.0, null, null, ""))).isEqualTo(ChangeWords.Way.FELL_UNJUDGED);
        assertThat(ChangeWords.way(new Interval(4.1, null, null, ""))).isEqualTo(ChangeWords.Way.ROSE_UNJUDGED);
        assertThat(ChangeWords.way(new Interval(0.0, null, null, ""))).isEqualTo(ChangeWords.Way.NO_CLEAR_CHANGE);
        assertThat(ChangeWords.sentence(changed(new Interval(-29.0, null, null, "none"))))
                .isEqualTo("fell by 29 % (no interval is given)");
        assertThat(ChangeWords.sentence(changed(new Interval(-4.1, -12.0, 4.7, "m"))))
                .isEqualTo("no clear change (\u22124.1 %, 95 % interval \u221212.0 % to 4.7 %)");
    }

    private static Finding changed(Interval percent) {
        WindowFigure nothing = new WindowFigure(
                new DateRange(LocalDate.of(2014, 6, 1), LocalDate.of(2015, 5, 31)), 365, null, null, Interval.UNKNOWN);
        return new Finding(
                new Subject("bed-days", "Millom", "own", "headline"),
                nothing,
                nothing,
                new Change(null, null, percent),
                null,
                null,
                Standing.NONE,
                Set.of());
    }

    @Test
    void a_measure_is_told_in_sentences() {
        Measure spells = measure(new Aggregation.Rows("spells"), new Per(1000, Per.Unit.PERSON_YEARS));

        assertThat(MeasureWords.definition(spells))
                .isEqualTo(
                        "The number of spells in admissions where admission method begins with 2, by admission date.");
        assertThat(MeasureWords.population(spells)).isEqualTo("Females aged 75 and over.");
        assertThat(MeasureWords.unit(spells)).isEqualTo("per 1,000 person-years");
        assertThat(MeasureWords.direction(spells)).isEqualTo("lower is better");
    }

    @Test
    void shares_and_means_name_their_own_rows() {
        Condition day = new Condition.OneOf(List.of("stay_days"), List.of("0"));

        assertThat(MeasureWords.definition(measure(new Aggregation.Ratio(day, Condition.everyRow()), null)))
                .isEqualTo("Of admissions where admission method begins with 2, the share where stay days is 0,"
                        + " by admission date.");
        Condition left = new Condition.OneOf(List.of("indicator"), List.of("over-4-hours"));
        Condition all = new Condition.OneOf(List.of("indicator"), List.of("attendances"));
        assertThat(MeasureWords.definition(measure(new Aggregation.RatioOfSums("value", all, left, all), null)))
                .isEqualTo("The sum of value over admissions where admission method begins with 2 and indicator is"
                        + " attendances, less that where indicator is over-4-hours, as a share of that where indicator"
                        + " is attendances, by admission date.");
        assertThat(MeasureWords.definition(measure(new Aggregation.Mean("stay_days"), null)))
                .isEqualTo("The mean of stay days over admissions where admission method begins with 2,"
                        + " leaving out rows where it is empty, by admission date.");
    }
}
