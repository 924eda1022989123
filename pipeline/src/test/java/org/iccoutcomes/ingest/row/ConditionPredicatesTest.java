package org.iccoutcomes.ingest.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.iccoutcomes.columns.InMemory;
import org.iccoutcomes.columns.RandomConditions;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.definition.feed.Coding;
import org.iccoutcomes.definition.feed.ColumnBinding;
import org.iccoutcomes.definition.feed.Reading;
import org.iccoutcomes.definition.measure.Condition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionPredicatesTest {
    private static final List<String> NAMES = List.copyOf(new TreeMap<>(RandomConditions.TYPES).keySet());
    private static final Places PLACES =
            new Places(NAMES.stream().map(ConditionPredicatesTest::column).toList());

    @Test
    void a_missing_value_satisfies_only_missing_and_a_not() {
        Condition oneOf = new Condition.OneOf(List.of("code"), List.of("21"));

        assertThat(holds(oneOf, Map.of())).isFalse();
        assertThat(holds(new Condition.Not(oneOf), Map.of())).isTrue();
        assertThat(holds(new Condition.Missing(List.of("code", "age")), Map.of()))
                .isTrue();
        assertThat(holds(new Condition.Between(List.of("age"), null, null), Map.of()))
                .isFalse();
    }

    @Test
    void a_range_of_codes_includes_what_stands_below_its_last_code() {
        Condition injuries = new Condition.Between(List.of("code"), "S00", "T98");

        assertThat(List.of("S000", "T983", "T99", "R99"))
                .filteredOn(code -> holds(injuries, Map.of("code", code)))
                .containsExactly("S000", "T983");
    }

    @Test
    void a_column_that_is_not_there_is_refused_by_name() {
        Condition condition = new Condition.OneOf(List.of("cod"), List.of("21"));

        assertThatThrownBy(() -> holds(condition, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no column cod");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_oracle_that_sparks_reading_is_held_to_agrees_on_random_rows_and_conditions(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            Condition condition = RandomConditions.condition(random, 2);
            Map<String, Object> row = RandomConditions.row(random);

            assertThat(holds(condition, row))
                    .as("%s on %s", condition, row)
                    .isEqualTo(condition.match(new InMemory()).test(row));
        }
    }

    private static boolean holds(Condition condition, Map<String, Object> row) {
        Predicate<List<@Nullable Object>> predicate = condition.match(new ConditionPredicates(PLACES));
        List<@Nullable Object> values = new ArrayList<>();
        NAMES.forEach(name -> values.add(row.get(name)));
        return predicate.test(values);
    }

    private static ReadColumn column(String name) {
        ColumnType type = Objects.requireNonNull(RandomConditions.TYPES.get(name));
        return new ReadColumn(
                new ColumnBinding(name, List.of(), false, Reading.TEXT, Coding.PLAIN),
                type,
                List.of(),
                Set.of(),
                List.of());
    }
}
