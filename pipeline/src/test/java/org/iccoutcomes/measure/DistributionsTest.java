package org.iccoutcomes.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iccoutcomes.DrawnMeasures.adding;
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
class DistributionsTest {
    private static final Measure STAY =
            adding("stay", Dataset.ADMISSIONS, Condition.everyRow(), new Aggregation.Mean("stay_days"));

    @Test
    void rows_are_counted_by_their_value_and_those_without_one_left_out() {
        assertThatRows(standard(Dataset.ADMISSIONS, """
                        part_year | gp_practice_code | sex | age | stay_days | admission_date
                        2014      | A1               | 1   | 74  | 0         | 2014-04-30
                        2014      | A1               | 1   | 70  | 0         | 2014-04-01
                        2014      | A1               | 1   | 70  | 12        | 2014-04-01
                        2014      | A1               | 1   | 70  |           | 2014-04-01
                        2013      | A1               | 1   | 70  | 5         | 2014-04-01
                        """).transform(Distributions.count(List.of(STAY), practices())))
                .containsExactlyInAnyOrder("""
                        part_year | measure | basis    | member | period_start | days | sex | age_band | value | rows
                        2014      | stay    | practice | A1     | 2014-04-01   | 30   | 1   | 70-74    | 0     | 2
                        2014      | stay    | practice | A1     | 2014-04-01   | 30   | 1   | 70-74    | 12    | 1
                        """);
    }

    @Test
    void means_of_whole_numbers_have_a_distribution_and_nothing_else_has() {
        Measure miles = adding("miles", Dataset.JOURNEYS, Condition.everyRow(), new Aggregation.Mean("miles"));
        Measure days = adding("days", Dataset.ADMISSIONS, Condition.everyRow(), new Aggregation.Sum("stay_days"));

        assertThat(Distributions.of(List.of(STAY, miles, days))).containsExactly(STAY);
    }
}
