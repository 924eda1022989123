package org.iccoutcomes.contract.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.iccoutcomes.contract.cube.Member;
import org.iccoutcomes.contract.cube.Period;
import org.iccoutcomes.contract.cube.PopulationCell;
import org.iccoutcomes.contract.cube.Stratum;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.area.AreaTree;
import org.iccoutcomes.definition.area.Basis;
import org.iccoutcomes.definition.area.Membership;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B20: lists of people that jump")
class ListJumpTest {
    private static final LocalDate APRIL = LocalDate.of(2014, 4, 1);
    private static final LocalDate JULY = LocalDate.of(2014, 7, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2014, 10, 1);
    private static final AreaTree MILLOM = new AreaTree(
            List.of(new Area("Millom", null, "icc", new Basis("practice"), null)),
            List.of(new Membership("Millom", "A1", null, null)));

    private static PopulationCell list(String practice, LocalDate day, String band, int people) {
        return new PopulationCell(
                new Member("practice", practice),
                new Period(day, 91),
                new Stratum("1", band),
                BigDecimal.valueOf(people));
    }

    private static List<ListJump> jumps(PopulationCell... lists) {
        return ListJump.of(MILLOM, List.of(lists));
    }

    @Test
    void a_fifth_more_or_less_is_none_and_one_person_further_is_one() {
        assertThat(jumps(list("A1", APRIL, "0-4", 1000), list("A1", JULY, "0-4", 1200)))
                .isEmpty();
        assertThat(jumps(list("A1", APRIL, "0-4", 1000), list("A1", JULY, "0-4", 800)))
                .isEmpty();
        assertThat(jumps(list("A1", APRIL, "0-4", 1000), list("A1", JULY, "0-4", 799)))
                .containsExactly(jump(APRIL, JULY, 1000, 799));
        assertThat(jumps(list("A1", APRIL, "0-4", 1000), list("A1", JULY, "0-4", 1201)))
                .containsExactly(jump(APRIL, JULY, 1000, 1201));
    }

    private static ListJump jump(LocalDate earlier, LocalDate day, int before, int people) {
        return new ListJump("practice", "A1", earlier, day, BigDecimal.valueOf(before), BigDecimal.valueOf(people));
    }

    @Test
    void people_are_taken_together_and_each_list_is_compared_with_the_one_before_it_the_newest_first() {
        assertThat(jumps(
                        list("A1", OCTOBER, "0-4", 1000),
                        list("A1", APRIL, "0-4", 600),
                        list("A1", APRIL, "5-9", 400),
                        list("A1", JULY, "0-4", 500),
                        list("A1", JULY, "5-9", 100)))
                .containsExactly(jump(JULY, OCTOBER, 600, 1000), jump(APRIL, JULY, 1000, 600));
    }

    @Test
    void only_members_that_areas_name_are_told() {
        assertThat(jumps(list("Z9", APRIL, "0-4", 1000), list("Z9", JULY, "0-4", 1)))
                .isEmpty();
    }

    @Test
    void a_list_after_one_of_nobody_is_a_jump_without_a_percentage() {
        List<ListJump> jumps = jumps(list("A1", APRIL, "0-4", 0), list("A1", JULY, "0-4", 10));

        assertThat(jumps).extracting(ListJump::percent).containsExactly((BigDecimal) null);
    }

    @Test
    void what_must_be_hidden_leaves_no_percentage_either() {
        ListJump jump = jump(APRIL, JULY, 1000, 600);

        assertThat(jump.percent()).isEqualByComparingTo("-40");
        assertThat(jump.shown(people -> null).percent()).isNull();
    }
}
