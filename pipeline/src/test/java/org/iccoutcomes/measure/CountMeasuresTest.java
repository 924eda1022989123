package org.iccoutcomes.measure;

import static org.iccoutcomes.DrawnMeasures.about;
import static org.iccoutcomes.DrawnMeasures.adding;
import static org.iccoutcomes.DrawnMeasures.by;
import static org.iccoutcomes.DrawnMeasures.is;
import static org.iccoutcomes.DrawnMeasures.rows;
import static org.iccoutcomes.RowsAssert.assertThatRows;
import static org.iccoutcomes.measure.DrawnRows.practices;
import static org.iccoutcomes.measure.DrawnRows.standard;

import java.util.List;
import java.util.TreeSet;
import org.iccoutcomes.definition.area.Basis;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.measure.AgeRange;
import org.iccoutcomes.definition.measure.Aggregation;
import org.iccoutcomes.definition.measure.Condition;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.measure.Population;
import org.iccoutcomes.definition.time.Grain;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class CountMeasuresTest {
    private static final Condition EVERY_ROW = Condition.everyRow();

    @Test
    void rows_count_in_the_month_of_their_date_for_their_practice_sex_and_age() {
        Measure emergencies = rows("nel", Dataset.ADMISSIONS, is("admission_method", "21"));

        assertThatRows(standard(Dataset.ADMISSIONS, """
                        part_year | gp_practice_code | sex | age | admission_method | admission_date
                        2014      | A1               | 1   | 74  | 21               | 2014-04-30
                        2014      | A1               | 1   | 70  | 21               | 2014-04-01
                        2014      | A1               | 1   | 70  | 11               | 2014-04-01
                        2014      | A1               | 2   | 90  | 21               | 2014-05-01
                        2014      |                  |     |     | 21               | 2014-05-01
                        2014      | B2               | 9   | 0   | 21               | 2014-05-01
                        """)
                        .transform(CountMeasures.count(List.of(emergencies), practices())))
                .containsExactlyInAnyOrder("""
                        measure | basis    | member | period_start | days | sex     | age_band | numerator | denominator | squares
                        nel     | practice | A1     | 2014-04-01   | 30   | 1       | 70-74    | 2         |             |
                        nel     | practice | A1     | 2014-05-01   | 31   | 2       | 90+      | 1         |             |
                        nel     | practice | ''     | 2014-05-01   | 31   | unknown | unknown  | 1         |             |
                        nel     | practice | B2     | 2014-05-01   | 31   | unknown | 0-4      | 1         |             |
                        """);
    }

    @Test
    void sums_means_and_shares_carry_what_their_variance_needs() {
        List<Measure> measures = List.of(
                adding("days", Dataset.ADMISSIONS, EVERY_ROW, new Aggregation.Sum("stay_days")),
                adding("stay", Dataset.ADMISSIONS, EVERY_ROW, new Aggregation.Mean("stay_days")),
                adding(
                        "share",
                        Dataset.ADMISSIONS,
                        EVERY_ROW,
                        new Aggregation.Ratio(is("stay_days", "0"), is("admission_method", "21"))));

        assertThatRows(standard(Dataset.ADMISSIONS, """
                        part_year | gp_practice_code | stay_days | admission_method | admission_date
                        2014      | A1               | 0         | 21               | 2014-04-30
                        2014      | A1               | 3         | 21               | 2014-04-30
                        2014      | A1               | 4         | 11               | 2014-04-30
                        2014      | A1               |           | 11               | 2014-04-30
                        2014      | B2               | 4         | 21               | 2014-04-30
                        2014      | C3               |           | 11               | 2014-04-30
                        """).transform(CountMeasures.count(measures, practices())))
                .containsExactlyInAnyOrder("""
                        measure | member | numerator | denominator | squares
                        days    | A1     | 7         |             | 25
                        days    | B2     | 4         |             | 16
                        stay    | A1     | 7         | 3           | 25
                        stay    | B2     | 4         | 1           | 16
                        share   | A1     | 1         | 2           |
                        share   | B2     | 0         | 1           |
                        """);
    }

    @Test
    void a_ratio_of_sums_takes_one_sum_from_another_and_keeps_the_whole_beside_it() {
        Measure within = adding(
                "within",
                Dataset.COUNTS,
                EVERY_ROW,
                new Aggregation.RatioOfSums(
                        "value", is("indicator", "ae"), is("indicator", "over"), is("indicator", "ae")));
        CubeAxes axes = new CubeAxes(new TreeSet<>(List.of(new Basis("provider"))), new TreeSet<>());

        assertThatRows(standard(Dataset.COUNTS, """
                        part_year | indicator | provider_code | period_start | value
                        2014      | ae        | RTX           | 2014-05-01   | 100
                        2014      | ae        | RTX           | 2014-05-01   | 20
                        2014      | over      | RTX           | 2014-05-01   | 30
                        2014      | xx        | RTX           | 2014-05-01   | 7
                        2014      | over      | RXL           | 2014-05-01   | 4
                        2014      | over      | RNN           | 2014-05-01   |
                        """).transform(CountMeasures.count(List.of(within), axes)))
                .containsExactlyInAnyOrder("""
                        measure | member | numerator | denominator | squares
                        within  | RTX    | 90        | 120         |
                        within  | RXL    | -4        | 0           |
                        """);
    }

    @Test
    void sums_of_decimals_are_exact() {
        Measure miles = adding("miles", Dataset.JOURNEYS, EVERY_ROW, new Aggregation.Sum("miles"));

        assertThatRows(standard(Dataset.JOURNEYS, """
                        part_year | gp_practice_code | miles    | journey_date
                        2014      | A1               | 0.1      | 2014-04-30
                        2014      | A1               | 0.2      | 2014-04-30
                        2014      | A1               | 43.700001| 2014-04-30
                        """).transform(CountMeasures.count(List.of(miles), practices())))
                .containsExactlyInAnyOrder("""
                        numerator | squares
                        44.000001 | 1909.740087
                        """);
    }

    @Test
    void each_measure_has_its_own_date_and_grain_and_keeps_to_periods_that_start_in_the_parts_year() {
        Measure any = rows("any", Dataset.ADMISSIONS, EVERY_ROW);
        List<Measure> measures = List.of(
                by(any, "admission_date", Grain.DAY),
                by(rows("left", Dataset.ADMISSIONS, EVERY_ROW), "discharge_date", Grain.QUARTER),
                by(rows("week", Dataset.ADMISSIONS, EVERY_ROW), "admission_date", Grain.WEEK));

        assertThatRows(standard(Dataset.ADMISSIONS, """
                        part_year | gp_practice_code | admission_date | discharge_date
                        2014      | A1               | 2015-04-02     | 2015-04-03
                        2015      | A1               | 2015-04-02     | 2015-04-03
                        2014      | A1               | 2015-03-31     | 2015-04-01
                        2014      | A1               | 2015-02-01     |
                        """).transform(CountMeasures.count(measures, practices())))
                .containsExactlyInAnyOrder("""
                        part_year | measure | period_start | days | numerator
                        2014      | week    | 2015-03-30   | 7    | 2
                        2014      | week    | 2015-01-26   | 7    | 1
                        2014      | any     | 2015-03-31   | 1    | 1
                        2014      | any     | 2015-02-01   | 1    | 1
                        2015      | any     | 2015-04-02   | 1    | 1
                        2015      | left    | 2015-04-01   | 91   | 1
                        """);
    }

    @Test
    void periods_are_cut_where_members_change() {
        Measure any = rows("any", Dataset.ADMISSIONS, EVERY_ROW);

        assertThatRows(standard(Dataset.ADMISSIONS, """
                        part_year | gp_practice_code | admission_date
                        2014      | A1               | 2014-05-09
                        2014      | A1               | 2014-05-10
                        2014      | A1               | 2014-05-19
                        2014      | A1               | 2014-05-31
                        2014      | A1               | 2014-06-30
                        """)
                        .transform(
                                CountMeasures.count(List.of(any), practices("2014-05-10", "2014-05-20", "2014-06-01"))))
                .containsExactlyInAnyOrder("""
                        period_start | days | numerator
                        2014-05-01   | 9    | 1
                        2014-05-10   | 10   | 2
                        2014-05-20   | 12   | 1
                        2014-06-01   | 30   | 1
                        """);
    }

    @Test
    void a_measure_about_some_people_leaves_out_those_of_unknown_age_or_sex() {
        Measure women = about(
                rows("women", Dataset.ADMISSIONS, EVERY_ROW),
                new Population(new AgeRange(65, 74), Population.SexSelection.FEMALE));

        assertThatRows(standard(Dataset.ADMISSIONS, """
                        part_year | gp_practice_code | sex | age | admission_date
                        2014      | A1               | 2   | 65  | 2014-05-09
                        2014      | A1               | 2   | 74  | 2014-05-09
                        2014      | A1               | 2   | 64  | 2014-05-09
                        2014      | A1               | 2   | 75  | 2014-05-09
                        2014      | A1               | 2   |     | 2014-05-09
                        2014      | A1               | 1   | 70  | 2014-05-09
                        2014      | A1               |     | 70  | 2014-05-09
                        """).transform(CountMeasures.count(List.of(women), practices())))
                .containsExactlyInAnyOrder("""
                        sex | age_band | numerator
                        2   | 65-69    | 1
                        2   | 70-74    | 1
                        """);
    }

    @Test
    void a_row_belongs_to_a_member_of_every_basis_there_is_a_column_for() {
        CubeAxes axes = new CubeAxes(
                new TreeSet<>(List.of(new Basis("practice"), new Basis("provider"), new Basis("cluster"))),
                new TreeSet<>());

        assertThatRows(standard(Dataset.ADMISSIONS, """
                        part_year | gp_practice_code | provider_code | admission_date
                        2014      | A1               | RTX           | 2014-05-09
                        2014      | A1               |               | 2014-05-09
                        """)
                        .transform(CountMeasures.count(List.of(rows("any", Dataset.ADMISSIONS, EVERY_ROW)), axes)))
                .containsExactlyInAnyOrder("""
                        basis    | member | numerator
                        practice | A1     | 2
                        provider | RTX    | 1
                        provider | ''     | 1
                        """);
    }

    @Test
    void ready_made_counts_keep_their_own_strata_and_only_the_members_they_name() {
        CubeAxes axes =
                new CubeAxes(new TreeSet<>(List.of(new Basis("practice"), new Basis("provider"))), new TreeSet<>());
        List<Measure> measures = List.of(
                adding("ae", Dataset.COUNTS, is("indicator", "ae"), new Aggregation.Sum("value")),
                about(
                        adding("old", Dataset.COUNTS, is("indicator", "ae"), new Aggregation.Sum("value")),
                        new Population(new AgeRange(65, AgeRange.NO_LIMIT), Population.SexSelection.ALL)));

        assertThatRows(standard(Dataset.COUNTS, """
                        part_year | indicator | gp_practice_code | provider_code | sex | age_band | period_start | value
                        2014      | ae        |                  | RTX           |     |          | 2014-05-01   | 5
                        2014      | ae        | A1               |               | 1   | 70-74    | 2014-05-01   | 6
                        2014      | ae        | A1               |               | 1   | 60-64    | 2014-05-01   | 7
                        2014      | ae        |                  | RXL           |     |          | 2014-05-01   | 0
                        2014      | ae        |                  | RNN           |     |          | 2014-05-01   |
                        2014      | op        |                  | RTX           |     |          | 2014-05-01   | 8
                        """).transform(CountMeasures.count(measures, axes)))
                .containsExactlyInAnyOrder("""
                        measure | basis    | member | sex | age_band | numerator
                        ae      | provider | RTX    | all | all      | 5
                        ae      | practice | A1     | 1   | 70-74    | 6
                        ae      | practice | A1     | 1   | 60-64    | 7
                        ae      | provider | RXL    | all | all      | 0
                        old     | provider | RTX    | all | all      | 5
                        old     | practice | A1     | 1   | 70-74    | 6
                        old     | provider | RXL    | all | all      | 0
                        """);
    }
}
