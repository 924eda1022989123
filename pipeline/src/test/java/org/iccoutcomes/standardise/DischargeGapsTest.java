package org.iccoutcomes.standardise;

import static org.iccoutcomes.DrawnDeliveries.used;
import static org.iccoutcomes.RowsAssert.assertThatRows;

import org.apache.spark.sql.Row;
import org.iccoutcomes.SharedSpark;
import org.iccoutcomes.definition.dataset.Dataset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class DischargeGapsTest {
    private static org.apache.spark.sql.Dataset<Row> spells(String episodes) {
        return used(Dataset.ADMISSIONS, episodes)
                .transform(Standardise.admissions(ReferenceFrames.none(SharedSpark.session(), Dataset.SITES)));
    }

    @Test
    void the_next_emergency_counts_from_the_day_of_discharge_and_a_planned_stay_between_does_not() {
        assertThatRows(spells("""
                episode_key | person | spell_number | admission_date | discharge_date | admission_method | patient_classification
                1           | p      | a            | 2014-05-01     | 2014-05-05     | 11               | 1
                2           | p      | b            | 2014-05-05     | 2014-05-05     | 12               | 2
                3           | p      | c            | 2014-05-10     | 2014-05-12     | 21               | 1
                4           | p      | d            | 2014-05-12     | 2014-05-13     | 2A               | 1
                5           | q      | e            | 2014-05-13     | 2014-05-14     | 21               | 1
                """)).containsExactlyInAnyOrder("""
                person | admission_date | days_since_discharge | days_to_emergency_readmission
                p      | 2014-05-01     |                      | 5
                p      | 2014-05-05     | 0                    | 5
                p      | 2014-05-10     | 5                    | 0
                p      | 2014-05-12     | 0                    |
                q      | 2014-05-13     |                      |
                """);
    }

    @Test
    void a_death_is_never_an_index_and_an_open_or_overlapping_stay_is_no_earlier_discharge() {
        assertThatRows(spells("""
                episode_key | person | spell_number | admission_date | discharge_date | discharge_method | admission_method | patient_classification
                1           | p      | a            | 2014-05-01     | 2014-05-05     | 4                | 21               | 1
                2           | p      | b            | 2014-05-06     |                | 8                | 21               | 1
                3           | p      | c            | 2014-05-07     | 2014-05-20     | 1                | 21               | 1
                4           | p      | d            | 2014-05-08     | 2014-05-09     | 1                | 21               | 1
                """)).containsExactlyInAnyOrder("""
                admission_date | days_since_discharge | days_to_emergency_readmission
                2014-05-01     |                      |
                2014-05-06     |                      |
                2014-05-07     |                      |
                2014-05-08     |                      |
                """);
    }

    @Test
    void regular_attenders_are_not_admissions_on_either_side() {
        assertThatRows(spells("""
                episode_key | person | spell_number | admission_date | discharge_date | admission_method | patient_classification
                1           | p      | a            | 2014-05-01     | 2014-05-02     | 21               | 1
                2           | p      | b            | 2014-05-03     | 2014-05-03     | 21               | 3
                3           | p      | c            | 2014-05-06     | 2014-05-07     | 21               | 1
                """)).containsExactlyInAnyOrder("""
                admission_date | days_since_discharge | days_to_emergency_readmission
                2014-05-01     |                      | 4
                2014-05-03     | 1                    | 3
                2014-05-06     | 4                    |
                """);
    }

    @Test
    void gaps_of_more_than_a_year_are_not_seen() {
        assertThatRows(spells("""
                episode_key | person | spell_number | admission_date | discharge_date | admission_method | patient_classification | filed_year
                1           | p      | a            | 2014-05-01     | 2014-05-02     | 21               | 1                      | 2014
                2           | p      | b            | 2015-05-02     | 2015-05-02     | 21               | 1                      | 2015
                3           | q      | c            | 2014-05-01     | 2014-05-02     | 21               | 1                      | 2014
                4           | q      | d            | 2015-05-03     | 2015-05-03     | 21               | 1                      | 2015
                """)).containsExactlyInAnyOrder("""
                person | admission_date | days_since_discharge | days_to_emergency_readmission
                p      | 2014-05-01     |                      | 365
                p      | 2015-05-02     | 365                  |
                q      | 2014-05-01     |                      |
                q      | 2015-05-03     |                      |
                """);
    }

    @Test
    void stays_of_nobody_in_particular_have_no_neighbours() {
        assertThatRows(spells("""
                episode_key | admission_date | discharge_date | admission_method | patient_classification
                1           | 2014-05-01     | 2014-05-02     | 21               | 1
                2           | 2014-05-03     | 2014-05-04     | 21               | 1
                """)).containsExactlyInAnyOrder("""
                admission_date | days_since_discharge | days_to_emergency_readmission
                2014-05-01     |                      |
                2014-05-03     |                      |
                """);
    }
}
