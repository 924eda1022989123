package org.iccoutcomes.ingest.row;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShapesTest {
    @Test
    void only_the_shape_of_a_personal_value_is_shown() {
        assertThat(Shapes.shape("Ünal 943-476")).isEqualTo("xxxx 999-999");
        assertThat(Shapes.shape("A82001")).isEqualTo("x99999");
    }

    @Test
    void of_a_long_value_only_the_beginning() {
        assertThat(Shapes.shape("7".repeat(100))).isEqualTo("9".repeat(40));
    }
}
