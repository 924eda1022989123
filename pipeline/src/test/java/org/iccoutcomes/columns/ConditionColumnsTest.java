package org.iccoutcomes.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.iccoutcomes.SharedSpark;
import org.iccoutcomes.TextTable;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.definition.measure.Condition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("spark")
class ConditionColumnsTest {
    private static final List<Column> COLUMNS = List.of(
            Column.text("code", "a code"), Column.text("other_code", "another"), Column.integer("age", "years"));

    @Test
    void a_missing_value_satisfies_only_missing_and_a_not() {
        Dataset<Row> rows = TextTable.rows(SharedSpark.session(), COLUMNS, """
                code | age
                     |
                """);
        Condition oneOf = new Condition.OneOf(List.of("code"), List.of("21"));
        ConditionColumns reader = new ConditionColumns(RandomConditions.TYPES);

        Row row = rows.select(
                        reader.read(oneOf),
                        reader.read(new Condition.Not(oneOf)),
                        reader.read(new Condition.Missing(List.of("code", "age"))),
                        reader.read(new Condition.Between(List.of("age"), null, null)))
                .first();

        assertThat(row).isEqualTo(RowFactory.create(false, true, true, false));
    }

    @Test
    void a_range_of_codes_includes_what_stands_below_its_last_code() {
        Dataset<Row> rows = TextTable.rows(SharedSpark.session(), COLUMNS, """
                code
                S000
                T983
                T99
                R99
                """);
        Condition injuries = new Condition.Between(List.of("code"), "S00", "T98");

        Dataset<Row> found = rows.filter(new ConditionColumns(RandomConditions.TYPES).read(injuries));

        assertThat(found.collectAsList()).extracting(r -> r.getString(0)).containsExactly("S000", "T983");
    }

    @Test
    void a_column_that_is_not_there_is_refused_by_name() {
        Condition condition = new Condition.OneOf(List.of("cod"), List.of("21"));

        assertThatThrownBy(() -> new ConditionColumns(RandomConditions.TYPES).read(condition))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no column cod");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void spark_and_memory_agree_on_random_rows_and_conditions(long seed) {
        Random random = new Random(seed);
        List<Map<String, Object>> rows = new ArrayList<>();
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            rows.add(RandomConditions.row(random));
            conditions.add(RandomConditions.condition(random, 2));
        }
        ConditionColumns reader = new ConditionColumns(RandomConditions.TYPES);
        Dataset<Row> answers =
                frame(rows).select(conditions.stream().map(reader::read).toArray(org.apache.spark.sql.Column[]::new));

        List<Row> answered = answers.collectAsList();

        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < conditions.size(); c++) {
                boolean expected = conditions.get(c).match(new InMemory()).test(rows.get(r));
                assertThat(answered.get(r).getBoolean(c))
                        .as("%s on %s", conditions.get(c), rows.get(r))
                        .isEqualTo(expected);
            }
        }
    }

    private static Dataset<Row> frame(List<Map<String, Object>> rows) {
        StructType schema = new StructType()
                .add("code", DataTypes.StringType)
                .add("other_code", DataTypes.StringType)
                .add("age", DataTypes.IntegerType)
                .add("miles", DataTypes.createDecimalType(18, 6))
                .add("day", DataTypes.DateType)
                .add("flag", DataTypes.BooleanType);
        List<Row> values = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            Object day = row.get("day");
            values.add(RowFactory.create(
                    row.get("code"),
                    row.get("other_code"),
                    row.get("age"),
                    row.get("miles"),
                    day == null ? null : java.sql.Date.valueOf((LocalDate) day),
                    row.get("flag")));
        }
        return SharedSpark.session().createDataFrame(values, schema).coalesce(1);
    }
}
