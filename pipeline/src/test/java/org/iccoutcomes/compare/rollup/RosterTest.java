package org.iccoutcomes.compare.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.iccoutcomes.contract.cube.Member;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.area.AreaTree;
import org.iccoutcomes.definition.area.Basis;
import org.iccoutcomes.definition.area.Membership;
import org.junit.jupiter.api.Test;

/** A system of practices, with a place of practices and a trust below it: the trust would count the same rows again. */
class RosterTest {
    private static final Basis PRACTICE = new Basis("practice");
    private static final Basis PROVIDER = new Basis("provider");
    private static final LocalDate DAY = LocalDate.parse("2015-06-01");
    private static final Area SOUTH = new Area("South", null, "system", PRACTICE, null);
    private static final Area MILLOM = new Area("Millom", "South", "icc", PRACTICE, null);
    private static final Area TRUST = new Area("Trust", "South", "trust", PROVIDER, null);
    private static final AreaTree TREE = new AreaTree(
            List.of(SOUTH, MILLOM, TRUST),
            List.of(
                    new Membership("South", "A1", null, null),
                    new Membership("Millom", "A2", null, null),
                    new Membership("Trust", "RTX", null, null)));

    @Test
    void an_area_has_its_own_members_and_those_below_it_that_are_of_its_basis() {
        Roster south = Roster.of(TREE, SOUTH);

        assertThat(south.holds("A1", DAY)).isTrue();
        assertThat(south.holds("A2", DAY)).isTrue();
        assertThat(south.holds("RTX", DAY)).isFalse();
        assertThat(Roster.of(TREE, TRUST).holds("RTX", DAY)).isTrue();
    }

    @Test
    void several_areas_together_have_the_members_of_the_basis_of_the_one_they_are_held_against() {
        Roster others = Roster.pooled(TREE, List.of(SOUTH, TRUST), MILLOM);

        assertThat(others.holds("A1", DAY)).isTrue();
        assertThat(others.holds("A2", DAY)).isFalse();
        assertThat(others.holds("RTX", DAY)).isFalse();
        assertThat(others.basis()).isEqualTo(PRACTICE);
    }

    @Test
    void what_is_in_no_area_of_a_basis_may_be_in_one_of_another() {
        Roster noArea = Roster.noArea(TREE, PRACTICE);

        assertThat(noArea.holds("A1", DAY)).isFalse();
        assertThat(noArea.holds("A9", DAY)).isTrue();
        assertThat(noArea.holds("RTX", DAY)).isTrue();
    }

    @Test
    void a_list_has_members_of_its_basis_that_are_on_it_and_an_open_one_all_of_its_basis() {
        Roster south = Roster.of(TREE, SOUTH);
        Roster everybody = Roster.everybody(PRACTICE);

        assertThat(south.mayHold(new Member("practice", "A2"))).isTrue();
        assertThat(south.mayHold(new Member("practice", "A9"))).isFalse();
        assertThat(south.mayHold(new Member("provider", "A2"))).isFalse();
        assertThat(everybody.mayHold(new Member("practice", "A9"))).isTrue();
        assertThat(everybody.mayHold(new Member("provider", "A9"))).isFalse();
    }
}
