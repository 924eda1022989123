package org.iccoutcomes.ingest.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B22: rows of a file too large for all its keys to be held")
class RepeatedKeysTest {
    private static final int MOST = 1_000;

    private static RowKey key(long first, long second) {
        return new RowKey(first, second);
    }

    @Test
    void the_first_of_equal_rows_is_told_from_the_others() throws IOException {
        List<RowKey> keys = List.of(key(1, 1), key(2, 2), key(1, 1), key(1, 3), key(1, 1));

        RepeatedKeys firsts =
                RepeatedKeys.among(keys::forEach, keys.size(), MOST).orElseThrow();

        assertThat(keys.stream().map(firsts::isFirst)).containsExactly(true, true, false, true, false);
    }

    @Test
    void a_filter_with_too_little_room_tells_them_all_the_same() throws IOException {
        Random random = new Random(1);
        List<RowKey> keys = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            keys.add(key(random.nextInt(500) * 0x9E3779B97F4A7C15L, random.nextInt(100)));
        }

        RepeatedKeys firsts = RepeatedKeys.among(keys::forEach, 1, keys.size()).orElseThrow();

        Set<RowKey> oracle = new HashSet<>();
        assertThat(keys).allSatisfy(key -> assertThat(firsts.isFirst(key)).isEqualTo(oracle.add(key)));
    }

    @Test
    void more_repeated_keys_than_may_be_held_are_too_many() throws IOException {
        List<RowKey> once = IntStream.range(0, MOST + 1)
                .mapToObj(i -> key(i * 0x9E3779B97F4A7C15L, i))
                .toList();
        List<RowKey> twice = new ArrayList<>(once);
        twice.addAll(once);

        assertThat(RepeatedKeys.among(once::forEach, once.size(), MOST)).isPresent();
        assertThat(RepeatedKeys.among(twice::forEach, twice.size(), MOST)).isEmpty();
    }
}
