package org.iccoutcomes.standardise;

import static org.iccoutcomes.DrawnDeliveries.used;
import static org.iccoutcomes.RowsAssert.assertThatRows;

import org.apache.spark.sql.Row;
import org.iccoutcomes.SharedSpark;
import org.iccoutcomes.definition.dataset.Dataset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class SpellsTest {
    private static org.apache.spark.sql.Dataset<Row> spells(String episodes) {
        return used(Dataset.ADMISSIONS, episodes)
                .transform(Standardise.admissions(ReferenceFrames.none(SharedSpark.session(), Dataset.SITES)));
    }

    @Test
    void episodes_of_one_person_admission_provider_and_spell_number_are_one_spell() {
        assertThatRows(spells("""
                episode_key | person | spell_number | provider_code | admission_date | episode_order | episode_start | episode_end | discharge_date | diagnosis_01 | discharge_method
                2           | p      | s            | RTX           | 2014-05-01     | 2             | 2014-05-03    | 2014-05-06  | 2014-05-06     | I50          | 1
                1           | p      | s            | RTX           | 2014-05-01     | 1             | 2014-05-01    | 2014-05-03  |                | J18          | 8
                3           | p      | t            | RTX           | 2014-05-01     | 1             | 2014-05-01    | 2014-05-04  | 2014-05-04     | K52          | 1
                4           | p      | s            | RXL           | 2014-05-01     | 1             | 2014-05-01    | 2014-05-05  | 2014-05-05     | L03          | 1
                """)).containsExactlyInAnyOrder("""
                diagnosis_01 | discharge_date | discharge_method | episodes | stay_days
                J18          | 2014-05-06     | 1                | 2        | 5
                K52          | 2014-05-04     | 1                | 1        | 3
                L03          | 2014-05-05     | 1                | 1        | 4
                """);
    }

    @Test
    void each_episode_of_a_regular_attender_is_a_spell() {
        assertThatRows(spells("""
                episode_key | person | spell_number | provider_code | admission_date | episode_start | discharge_date | patient_classification
                1           | p      | s            | RTX           | 2014-05-01     | 2014-05-01    | 2014-05-01     | 3
                2           | p      | s            | RTX           | 2014-05-01     | 2014-05-01    | 2014-05-02     | 4
                """)).containsExactlyInAnyOrder("""
                patient_classification | episodes
                3                      | 1
                4                      | 1
                """);
    }

    @Test
    void an_episode_without_a_person_is_a_spell_of_its_own() {
        assertThatRows(spells("""
                spell_number | provider_code | admission_date | episode_end | line | discharge_date
                s            | RTX           | 2014-05-01     | 2014-05-03  | 2    | 2014-05-03
                s            | RTX           | 2014-05-01     | 2014-05-03  | 3    | 2014-05-03
                """)).containsExactlyInAnyOrder("""
                person | episodes
                       | 1
                       | 1
                """);
    }

    @Test
    void without_spell_numbers_episodes_join_by_admission_by_first_day_or_by_going_on_undischarged() {
        assertThatRows(spells("""
                episode_key | person | spell_number | provider_code | admission_date | episode_start | episode_end | discharge_method | diagnosis_01
                1           | p      | -1           | RTX           | 2014-05-01     | 2014-05-01    | 2014-05-03  | 8                | A01
                2           | p      |              | RTX           | 2014-05-01     | 2014-05-03    | 2014-05-05  | 8                | A02
                3           | p      |              | RTX           |                | 2014-05-05    | 2014-05-06  | 1                | A03
                4           | p      |              | RTX           |                | 2014-05-06    | 2014-05-07  | 1                | B01
                5           | p      |              | RTX           | 2014-06-01     | 2014-06-01    | 2014-06-02  | 1                | C01
                6           | p      |              | RTX           | 2014-05-31     | 2014-06-01    | 2014-06-04  | 1                | C02
                7           | p      |              | RXL           | 2014-06-01     | 2014-06-01    | 2014-06-04  | 1                | D01
                """)).containsExactlyInAnyOrder("""
                diagnosis_01 | episodes
                A01          | 3
                B01          | 1
                C01          | 2
                D01          | 1
                """);
    }

    @Test
    void a_spell_without_a_discharge_stays_open() {
        assertThatRows(spells("""
                episode_key | person | spell_number | provider_code | admission_date | episode_start | episode_end
                1           | p      | s            | RTX           | 2014-05-01     | 2014-05-01    | 2014-05-03
                """)).containsExactlyInAnyOrder("""
                admission_date | discharge_date | stay_days | died
                2014-05-01     |                |           | false
                """);
    }

    @Test
    void the_admission_date_of_a_first_episode_that_was_no_transfer_is_put_back() {
        assertThatRows(spells("""
                episode_key | person | spell_number | episode_order | episode_start | episode_end | admission_source
                1           | p      | s            | 1             | 2014-05-01    | 2014-05-03  | 19
                2           | p      | t            | 1             | 2014-05-02    | 2014-05-03  |
                3           | p      | u            | 1             | 2014-05-03    | 2014-05-03  | 51
                4           | p      | v            | 2             | 2014-05-04    | 2014-05-04  | 19
                """)).containsExactlyInAnyOrder("""
                admission_source | admission_date
                19               | 2014-05-01
                                 | 2014-05-02
                51               |
                19               |
                """);
    }

    @Test
    void care_homes_and_deaths_are_told_by_their_codes() {
        assertThatRows(spells("""
                episode_key | admission_source | discharge_method | discharge_destination | admission_date
                1           | 54               | 1                | 54                    | 2014-05-01
                2           | 88               | 4                | 98                    | 2014-05-02
                3           | 56               |                  | 79                    | 2014-05-03
                4           |                  |                  |                       | 2014-05-04
                """)).containsExactlyInAnyOrder("""
                admission_date | from_care_home | died
                2014-05-01     | true           | false
                2014-05-02     | false          | true
                2014-05-03     | true           | true
                2014-05-04     | false          | false
                """);
    }

    @Test
    void the_type_of_a_site_comes_from_the_newest_table_of_sites() {
        org.apache.spark.sql.Dataset<Row> sites = org.iccoutcomes.DrawnDeliveries.reference(Dataset.SITES, """
                site_code | site_type | delivery_id
                RTX01     | acute     | d1
                RTX01     | community | d2
                """);

        assertThatRows(used(Dataset.ADMISSIONS, """
                episode_key | site_code | admission_date
                1           | RTX01     | 2014-05-01
                2           | RTX02     | 2014-05-01
                """).transform(Standardise.admissions(sites)))
                .containsExactlyInAnyOrder("""
                site_code | site_type
                RTX01     | community
                RTX02     |
                """);
    }
}
