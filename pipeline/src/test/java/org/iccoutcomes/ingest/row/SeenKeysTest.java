package org.iccoutcomes.ingest.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("B22: the first of rows equal in every value is told from the others, however many rows there are")
class SeenKeysTest {
    private static final int MANY_PLACES = 1 << 10;

    @TempDir
    private Path scratch;

    private static RowKey key(long first, long second) {
        return new RowKey(first, second);
    }

    private static List<RowKey> random(int count, int firsts, int seconds) {
        Random random = new Random(1);
        return Stream.generate(() -> key(random.nextInt(firsts) * 0x9E3779B97F4A7C15L, random.nextInt(seconds)))
                .limit(count)
                .toList();
    }

    private List<Boolean> told(List<RowKey> keys, long expected, int mostPlaces) throws IOException {
        try (SeenKeys seen = new SeenKeys(expected, scratch, mostPlaces)) {
            return keys.stream().map(seen::isFirst).toList();
        }
    }

    private static List<Boolean> bySet(List<RowKey> keys) {
        Set<RowKey> set = new HashSet<>();
        return keys.stream().map(set::add).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 5, 1_000})
    void keys_are_told_apart_by_either_half(long expected) throws IOException {
        List<RowKey> keys = List.of(key(0, 0), key(0, 1), key(1, 0), key(0, 1), key(0, 0), key(1, 1), key(1, 0));

        assertThat(told(keys, expected, MANY_PLACES)).containsExactly(true, true, true, false, false, true, false);
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 64, MANY_PLACES, 1 << 16})
    void it_is_a_set_whether_memory_holds_all_keys_or_hardly_any(int mostPlaces) throws IOException {
        List<RowKey> fewRepeats = random(20_000, Integer.MAX_VALUE, Integer.MAX_VALUE / 2);
        List<RowKey> someRepeats = random(20_000, 500, 100);
        List<RowKey> mostlyRepeats = random(20_000, 20, 20);

        assertThat(Stream.of(fewRepeats, someRepeats, mostlyRepeats))
                .allSatisfy(
                        keys -> assertThat(told(keys, keys.size(), mostPlaces)).isEqualTo(bySet(keys)));
    }

    @Test
    void a_whole_file_again_repeats_row_by_row() throws IOException {
        List<RowKey> once = IntStream.range(1, 5_000)
                .mapToObj(i -> key(i * 0x9E3779B97F4A7C15L, i))
                .toList();
        List<RowKey> twice = new ArrayList<>(once);
        twice.addAll(once);

        List<Boolean> told = told(twice, twice.size(), MANY_PLACES);

        assertThat(told.subList(0, once.size())).containsOnly(true);
        assertThat(told.subList(once.size(), twice.size())).containsOnly(false);
    }

    @Test
    void more_keys_than_were_expected_are_told_all_the_same() throws IOException {
        List<RowKey> keys = random(20_000, 500, 100);

        assertThat(told(keys, 1, 16)).isEqualTo(bySet(keys));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 17, 200, 255})
    void keys_that_want_the_same_place_are_found_beyond_the_end_of_a_table_too(long place) throws IOException {
        List<RowKey> keys = new ArrayList<>();
        for (long i = 1; i <= 1_000; i++) {
            keys.add(key(i, i << 8 | place));
        }
        keys.addAll(List.copyOf(keys));

        assertThat(told(keys, keys.size(), 256)).isEqualTo(bySet(keys));
    }

    @Test
    void keys_that_memory_holds_leave_the_disk_alone() throws IOException {
        List<RowKey> keys = random(700, Integer.MAX_VALUE, Integer.MAX_VALUE);
        Path none = scratch.resolve("not-there");

        try (SeenKeys seen = new SeenKeys(keys.size(), none, MANY_PLACES)) {
            assertThat(keys.stream().map(seen::isFirst)).containsOnly(true);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void what_is_on_disk_has_no_name_so_that_nothing_is_left_whatever_ends_the_process() throws IOException {
        try (SeenKeys seen = new SeenKeys(100, scratch, 16)) {
            random(100, Integer.MAX_VALUE, Integer.MAX_VALUE).forEach(seen::isFirst);

            assertThat(scratch).isEmptyDirectory();
        }
    }

    @Test
    void nothing_is_left_on_disk_afterwards() throws IOException {
        told(random(1_000, 500, 100), 1_000, 16);

        assertThat(scratch).isEmptyDirectory();
    }

    @Test
    void a_disk_that_fails_is_told() {
        Path none = scratch.resolve("not-there");

        assertThatThrownBy(() -> {
                    try (SeenKeys seen = new SeenKeys(100, none, 16)) {
                        random(100, Integer.MAX_VALUE, Integer.MAX_VALUE).forEach(seen::isFirst);
                    }
                })
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("not-there");
    }
}
