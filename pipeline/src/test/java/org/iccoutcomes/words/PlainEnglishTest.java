package org.iccoutcomes.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.iccoutcomes.definition.measure.Codelist;
import org.iccoutcomes.definition.measure.Condition;
import org.iccoutcomes.definition.measure.Condition.AllOf;
import org.iccoutcomes.definition.measure.Condition.AnyOf;
import org.iccoutcomes.definition.measure.Condition.Between;
import org.iccoutcomes.definition.measure.Condition.InCodelist;
import org.iccoutcomes.definition.measure.Condition.Missing;
import org.iccoutcomes.definition.measure.Condition.Not;
import org.iccoutcomes.definition.measure.Condition.OneOf;
import org.iccoutcomes.definition.measure.Condition.StartsWith;
import org.junit.jupiter.api.Test;

class PlainEnglishTest {
    private static final Condition EMERGENCY = new StartsWith(List.of("admission_method"), List.of("2"));
    private static final Condition ORDINARY = new OneOf(List.of("patient_classification"), List.of("1", "2", "5"));

    private static String english(Condition condition) {
        return PlainEnglish.of(condition);
    }

    @Test
    void conditions_that_must_all_hold_are_joined_by_and() {
        assertThat(english(new AllOf(List.of(EMERGENCY, ORDINARY))))
                .isEqualTo("admission method begins with 2 and patient classification is 1, 2 or 5");
    }

    @Test
    void a_choice_inside_a_list_of_conditions_is_bracketed() {
        assertThat(english(new AllOf(List.of(new AnyOf(List.of(EMERGENCY, ORDINARY)), ORDINARY))))
                .isEqualTo("(admission method begins with 2 or patient classification is 1, 2 or 5)"
                        + " and patient classification is 1, 2 or 5");
    }

    @Test
    void a_missing_value_meets_a_negation_and_the_words_say_so() {
        assertThat(english(new Not(new OneOf(List.of("admission_method"), List.of("11", "12", "13")))))
                .isEqualTo("admission method is not 11, 12 or 13 (or is empty)");
    }

    @Test
    void a_run_of_numbered_columns_is_a_range() {
        List<String> secondary = IntStream.rangeClosed(2, 20)
                .mapToObj("diagnosis_%02d"::formatted)
                .toList();
        Codelist falls = new Codelist("falls", "2016-1", "Falls", "NHS Outcomes Framework", List.of("W00", "W01"));

        assertThat(english(new InCodelist(secondary, falls)))
                .isEqualTo(
                        "any of diagnosis 2 to 20 is in the code list \u201cFalls\u201d (falls version 2016-1, 2 codes)");
    }

    @Test
    void ranges_name_their_ends() {
        assertThat(english(new Between(List.of("stay_days"), "1", null))).isEqualTo("stay days is at least 1");
        assertThat(english(new Between(List.of("diagnosis_01"), "S00", "T98")))
                .isEqualTo("diagnosis 1 is from S00 to T98");
        assertThat(english(new Between(List.of("stay_days"), null, "30"))).isEqualTo("stay days is at most 30");
        assertThat(english(new Between(List.of("stay_days"), "0", "0"))).isEqualTo("stay days is 0");
        assertThat(english(new Not(new Between(List.of("stay_days"), "0", "90"))))
                .isEqualTo("stay days is not from 0 to 90 (or is empty)");
    }

    @Test
    void emptiness_is_named() {
        assertThat(english(new Missing(List.of("gp_practice_code")))).isEqualTo("GP practice code is empty");
        assertThat(english(new Not(new Missing(List.of("discharge_date"))))).isEqualTo("discharge date is given");
    }

    @Test
    void no_condition_is_every_row() {
        assertThat(english(Condition.everyRow())).isEqualTo("every row");
    }
}
