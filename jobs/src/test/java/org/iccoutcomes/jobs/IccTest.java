package org.iccoutcomes.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IccTest {
    @Test
    void an_unknown_option_is_a_usage_error() {
        assertThat(Icc.run("--no-such-option")).isEqualTo(2);
    }

    @Test
    void help_succeeds() {
        assertThat(Icc.run("--help")).isZero();
    }
}
