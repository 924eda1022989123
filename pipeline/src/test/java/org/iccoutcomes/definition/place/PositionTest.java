package org.iccoutcomes.definition.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PositionTest {
    private static final double QUARTER = Math.PI / 2 * Position.EARTH_MILES;

    @Test
    void a_place_is_nowhere_from_itself() {
        Position millom = new Position(54.2095, -3.2656);

        assertThat(millom.milesTo(millom)).isZero();
    }

    @Test
    void from_the_equator_to_a_pole_is_a_quarter_of_the_way_round() {
        assertThat(new Position(0, 17).milesTo(new Position(90, -60))).isCloseTo(QUARTER, within(1e-9));
    }

    @Test
    void opposite_ends_of_the_earth_are_half_the_way_round_and_not_without_a_number() {
        assertThat(new Position(33, 44).milesTo(new Position(-33, -136))).isCloseTo(2 * QUARTER, within(1e-4));
    }

    @Test
    void across_the_date_line_is_as_near_as_it_is() {
        Position west = new Position(0, 179.5);
        Position east = new Position(0, -179.5);

        assertThat(west.milesTo(east)).isCloseTo(QUARTER / 90, within(1e-9));
        assertThat(east.milesTo(west)).isEqualTo(west.milesTo(east));
    }
}
