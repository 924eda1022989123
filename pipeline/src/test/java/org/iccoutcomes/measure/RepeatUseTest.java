package org.iccoutcomes.measure;

import static org.iccoutcomes.DrawnMeasures.adding;
import static org.iccoutcomes.DrawnMeasures.is;
import static org.iccoutcomes.DrawnMeasures.rows;
import static org.iccoutcomes.RowsAssert.assertThatRows;
import static org.iccoutcomes.measure.DrawnRows.practices;
import static org.iccoutcomes.measure.DrawnRows.standard;

import java.util.List;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.measure.Aggregation;
import org.iccoutcomes.definition.measure.Condition;
import org.iccoutcomes.definition.measure.Measure;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class RepeatUseTest {
    private static final Measure EMERGENCIES = rows("nel", Dataset.ADMISSIONS, is("admission_method", "21"));

    @Test
    void two_people_with_three_events_between_them_add_five_squares_a_month_and_two_products_between_months() {
        // Ann has 2 events in April and 1 in May: squares 4 and 1, product 2. Bob has 1 in April: square 1.
        assertThatRows(standard(Dataset.ADMISSIONS, """
                        part_year | person | gp_practice_code | admission_method | admission_date
                        2014      | ann    | A1               | 21               | 2014-04-01
                        2014      | ann    | A1               | 21               | 2014-04-30
                        2014      | ann    | A1               | 21               | 2014-05-05
                        2014      | bob    | A1               | 21               | 2014-04-07
                        2014      | bob    | A1               | 11               | 2014-05-07
                        """).transform(RepeatUse.count(List.of(EMERGENCIES), practices())))
                .containsExactlyInAnyOrder("""
                        part_year | measure | basis    | member | period_start | earlier_start | total | products
                        2014      | nel     | practice | A1     | 2014-04-01   | 2014-04-01    | 3     | 5
                        2014      | nel     | practice | A1     | 2014-05-01   | 2014-04-01    | 0     | 2
                        2014      | nel     | practice | A1     | 2014-05-01   | 2014-05-01    | 1     | 1
                        """);
    }

    @Test
    void a_pair_belongs_to_the_year_of_its_later_month_and_reaches_eleven_months_back() {
        assertThatRows(standard(Dataset.ADMISSIONS, """
                        part_year | person | gp_practice_code | admission_method | admission_date
                        2013      | ann    | A1               | 21               | 2013-05-01
                        2013      | ann    | A1               | 21               | 2013-06-30
                        2014      | ann    | A1               | 21               | 2014-05-01
                        """).transform(RepeatUse.count(List.of(EMERGENCIES), practices())))
                .containsExactlyInAnyOrder("""
                        part_year | measure | basis    | member | period_start | earlier_start | total | products
                        2013      | nel     | practice | A1     | 2013-05-01   | 2013-05-01    | 1     | 1
                        2013      | nel     | practice | A1     | 2013-06-01   | 2013-05-01    | 0     | 1
                        2013      | nel     | practice | A1     | 2013-06-01   | 2013-06-01    | 1     | 1
                        2014      | nel     | practice | A1     | 2014-05-01   | 2013-06-01    | 0     | 1
                        2014      | nel     | practice | A1     | 2014-05-01   | 2014-05-01    | 1     | 1
                        """);
    }

    @Test
    void copies_of_rows_for_other_parts_and_rows_of_nobody_take_no_part() {
        assertThatRows(standard(Dataset.ADMISSIONS, """
                        part_year | person | gp_practice_code | admission_method | admission_date
                        2013      | ann    | A1               | 21               | 2014-04-01
                        2014      | ann    | A1               | 21               | 2014-04-01
                        2014      |        | A1               | 21               | 2014-04-02
                        """).transform(RepeatUse.count(List.of(EMERGENCIES), practices())))
                .containsExactlyInAnyOrder("""
                        part_year | measure | basis    | member | period_start | earlier_start | total | products
                        2014      | nel     | practice | A1     | 2014-04-01   | 2014-04-01    | 1     | 1
                        """);
    }

    @Test
    void sums_multiply_what_a_person_adds_and_a_person_who_moves_is_another_one() {
        Measure days = adding("days", Dataset.ADMISSIONS, Condition.everyRow(), new Aggregation.Sum("stay_days"));

        assertThatRows(standard(Dataset.ADMISSIONS, """
                        part_year | person | gp_practice_code | stay_days | admission_date
                        2014      | ann    | A1               | 3         | 2014-04-01
                        2014      | ann    | A1               | 4         | 2014-04-30
                        2014      | ann    | A1               | 0         | 2014-06-05
                        2014      | ann    | B2               | 10        | 2014-05-05
                        """).transform(RepeatUse.count(List.of(days), practices())))
                .containsExactlyInAnyOrder("""
                        part_year | measure | basis    | member | period_start | earlier_start | total | products
                        2014      | days    | practice | A1     | 2014-04-01   | 2014-04-01    | 7     | 49
                        2014      | days    | practice | B2     | 2014-05-01   | 2014-05-01    | 10    | 100
                        """);
    }

    @Test
    void months_are_cut_where_members_change() {
        assertThatRows(standard(Dataset.ADMISSIONS, """
                        part_year | person | gp_practice_code | admission_method | admission_date
                        2014      | ann    | A1               | 21               | 2014-04-01
                        2014      | ann    | A1               | 21               | 2014-04-30
                        """)
                        .transform(RepeatUse.count(List.of(EMERGENCIES), practices("2014-04-15"))))
                .containsExactlyInAnyOrder("""
                        part_year | measure | basis    | member | period_start | earlier_start | total | products
                        2014      | nel     | practice | A1     | 2014-04-01   | 2014-04-01    | 1     | 1
                        2014      | nel     | practice | A1     | 2014-04-15   | 2014-04-01    | 0     | 1
                        2014      | nel     | practice | A1     | 2014-04-15   | 2014-04-15    | 1     | 1
                        """);
    }
}
