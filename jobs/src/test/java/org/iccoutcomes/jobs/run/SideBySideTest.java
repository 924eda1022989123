package org.iccoutcomes.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    @Test
    void results_come_in_the_order_of_the_work() {
        assertThat(SideBySide.map(List.of(3, 1, 2), n -> "file " + n)).containsExactly("file 3", "file 1", "file 2");
    }

    @Test
    void a_failure_is_thrown_as_it_is_once_everything_has_ended() {
        Set<Integer> ended = ConcurrentHashMap.newKeySet();

        assertThatThrownBy(() -> SideBySide.map(List.of(1, 2, 3), n -> {
                    ended.add(n);
                    if (n == 2) {
                        throw new IllegalArgumentException("piece 2");
                    }
                    return n;
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("piece 2");
        assertThat(ended).containsExactlyInAnyOrder(1, 2, 3);
    }
}
