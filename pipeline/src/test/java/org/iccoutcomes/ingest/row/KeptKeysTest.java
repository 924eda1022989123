package org.iccoutcomes.ingest.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeptKeysTest {
    @Test
    void keys_are_told_apart_by_either_half() {
        KeptKeys keys = new KeptKeys(0);

        assertThat(keys.isFirst(new RowKey(0, 0))).isTrue();
        assertThat(keys.isFirst(new RowKey(0, 1))).isTrue();
        assertThat(keys.isFirst(new RowKey(1, 0))).isTrue();
        assertThat(keys.isFirst(new RowKey(0, 1))).isFalse();
        assertThat(keys.isFirst(new RowKey(0, 0))).isFalse();
    }

    @Test
    void it_is_a_set_however_many_keys_come_and_however_often_their_halves_meet() {
        Random random = new Random(1);
        Set<RowKey> oracle = new HashSet<>();
        KeptKeys keys = new KeptKeys(10);

        for (int i = 0; i < 20_000; i++) {
            RowKey key = new RowKey(random.nextInt(200), random.nextInt(200));
            assertThat(keys.isFirst(key)).isEqualTo(oracle.add(key));
        }
    }
}
