package org.iccoutcomes.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.iccoutcomes.DrawnMeasures;
import org.iccoutcomes.SharedSpark;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.contract.table.DatasetColumns;
import org.iccoutcomes.definition.area.Basis;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.measure.AgeRange;
import org.iccoutcomes.definition.measure.Aggregation;
import org.iccoutcomes.definition.measure.Condition;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.measure.Population;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random spells and measures, counted by Spark and by a plain reading of the definitions. */
@Tag("spark")
class CountMeasuresOracleTest {
    private static final List<String> CODES = List.of("21", "2A", "11", "31", "I500", "I10", "J440", "W190", "S721");
    private static final List<Population.SexSelection> SEXES = List.of(Population.SexSelection.values());
    private static final List<String> TEXTS =
            List.of("admission_method", "diagnosis_01", "diagnosis_02", "diagnosis_03", "procedure_01");
    private static final List<String> COLUMNS = List.of(
            "gp_practice_code",
            "sex",
            "age",
            "admission_date",
            "stay_days",
            "from_care_home",
            "admission_method",
            "diagnosis_01",
            "diagnosis_02",
            "diagnosis_03",
            "procedure_01");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void spark_counts_what_the_definitions_say(long seed) {
        Random random = new Random(seed);
        List<Map<String, Object>> spells =
                IntStream.range(0, 400).mapToObj(i -> spell(random)).toList();
        List<Measure> measures =
                IntStream.range(0, 12).mapToObj(i -> measure(random, i)).toList();
        CubeAxes axes = new CubeAxes(new TreeSet<>(List.of(new Basis("practice"))), new TreeSet<>());

        List<Row> found = frame(spells)
                .transform(CountMeasures.count(measures, axes))
                .selectExpr(
                        "measure",
                        "member",
                        "cast(period_start as string)",
                        "sex",
                        "age_band",
                        "numerator",
                        "denominator",
                        "squares")
                .collectAsList();

        assertThat(found.stream().map(CountMeasuresOracleTest::text).sorted())
                .containsExactlyElementsOf(PlainCount.cells(measures, spells));
    }

    private static String text(Row row) {
        return IntStream.range(0, row.length())
                .mapToObj(i -> row.get(i) instanceof BigDecimal sum ? PlainCount.text(sum) : String.valueOf(row.get(i)))
                .collect(Collectors.joining(" "));
    }

    private static Map<String, Object> spell(Random random) {
        Map<String, Object> spell = new LinkedHashMap<>();
        put(spell, random, "gp_practice_code", "A" + random.nextInt(3));
        put(spell, random, "sex", random.nextInt(3) + "");
        put(spell, random, "age", random.nextInt(105));
        put(spell, random, "admission_date", LocalDate.of(2014, 3, 1).plusDays(random.nextInt(420)));
        put(spell, random, "stay_days", random.nextInt(30));
        put(spell, random, "from_care_home", random.nextBoolean());
        TEXTS.forEach(column -> put(spell, random, column, CODES.get(random.nextInt(CODES.size()))));
        return spell;
    }

    private static void put(Map<String, Object> spell, Random random, String column, Object value) {
        if (random.nextInt(5) > 0) {
            spell.put(column, value);
        }
    }

    private static Measure measure(Random random, int number) {
        Aggregation aggregation = switch (random.nextInt(5)) {
            case 0 -> new Aggregation.Rows("spells");
            case 1 -> new Aggregation.Sum("stay_days");
            case 2 -> new Aggregation.Mean("stay_days");
            case 3 ->
                new Aggregation.RatioOfSums(
                        "stay_days",
                        condition(random, 1),
                        random.nextBoolean() ? null : condition(random, 1),
                        condition(random, 1));
            default -> new Aggregation.Ratio(condition(random, 1), condition(random, 1));
        };
        Measure measure = DrawnMeasures.adding("m" + number, Dataset.ADMISSIONS, condition(random, 3), aggregation);
        AgeRange ages = random.nextBoolean() ? AgeRange.ALL : new AgeRange(5 * random.nextInt(10), 89);
        return DrawnMeasures.about(measure, new Population(ages, SEXES.get(random.nextInt(3))));
    }

    private static Condition condition(Random random, int depth) {
        List<String> columns = List.of(TEXTS.get(random.nextInt(5)), TEXTS.get(random.nextInt(5)));
        String code = CODES.get(random.nextInt(CODES.size()));
        return switch (random.nextInt(depth > 0 ? 8 : 5)) {
            case 0 -> new Condition.OneOf(columns, List.of(code, "11"));
            case 1 -> new Condition.StartsWith(columns, List.of(code.substring(0, 1)));
            case 2 -> new Condition.Between(List.of("stay_days"), "3", "20");
            case 3 -> new Condition.Missing(columns);
            case 4 -> new Condition.OneOf(List.of("from_care_home"), List.of("true"));
            case 5 -> new Condition.AllOf(List.of(condition(random, depth - 1), condition(random, depth - 1)));
            case 6 -> new Condition.AnyOf(List.of(condition(random, depth - 1), condition(random, depth - 1)));
            default -> new Condition.Not(condition(random, depth - 1));
        };
    }

    private static org.apache.spark.sql.Dataset<Row> frame(List<Map<String, Object>> spells) {
        StructType schema = new StructType().add("part_year", DataTypes.IntegerType);
        for (String name : COLUMNS) {
            ColumnType type = DatasetColumns.find(DatasetColumns.standard(Dataset.ADMISSIONS), name)
                    .map(Column::type)
                    .orElseThrow();
            schema = schema.add(
                    name,
                    switch (type) {
                        case DATE -> DataTypes.DateType;
                        case INTEGER -> DataTypes.IntegerType;
                        case BOOLEAN -> DataTypes.BooleanType;
                        default -> DataTypes.StringType;
                    });
        }
        List<Row> rows = new ArrayList<>();
        for (Map<String, Object> spell : spells) {
            List<@Nullable Object> values = new ArrayList<>(List.of(2014));
            COLUMNS.forEach(name -> values.add(spell.get(name)));
            rows.add(RowFactory.create(values.toArray()));
        }
        return SharedSpark.session().createDataFrame(rows, schema);
    }
}
