package org.iccoutcomes.columns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.definition.measure.Codelist;
import org.iccoutcomes.definition.measure.Condition;

/** Draws rows, and conditions on them. */
public final class RandomConditions {
    private RandomConditions() {}

    /** The columns there are. */
    public static final Map<String, ColumnType> TYPES = Map.of(
            "code", ColumnType.TEXT,
            "other_code", ColumnType.TEXT,
            "age", ColumnType.INTEGER,
            "miles", ColumnType.DECIMAL,
            "day", ColumnType.DATE,
            "flag", ColumnType.BOOLEAN);

    /** Some of the columns with a value. */
    public static Map<String, Object> row(Random random) {
        Map<String, Object> row = new LinkedHashMap<>();
        if (random.nextInt(4) > 0) {
            row.put("code", randomCode(random));
        }
        if (random.nextInt(4) > 0) {
            row.put("other_code", randomCode(random));
        }
        if (random.nextInt(4) > 0) {
            row.put("age", random.nextInt(12));
        }
        if (random.nextInt(4) > 0) {
            row.put("miles", BigDecimal.valueOf(random.nextInt(40), 1).setScale(6));
        }
        if (random.nextInt(4) > 0) {
            row.put("day", LocalDate.of(2015, 4, 1).plusDays(random.nextInt(20)));
        }
        if (random.nextInt(4) > 0) {
            row.put("flag", random.nextBoolean());
        }
        return row;
    }

    private static String randomCode(Random random) {
        StringBuilder code = new StringBuilder();
        int length = random.nextInt(5);
        for (int i = 0; i < length; i++) {
            code.append("0123AB".charAt(random.nextInt(6)));
        }
        return code.toString();
    }

    /** A condition of at most so many levels above its tests. */
    public static Condition condition(Random random, int depth) {
        if (depth > 0 && random.nextInt(3) > 0) {
            List<Condition> parts = new ArrayList<>();
            int size = random.nextInt(4);
            for (int i = 0; i < size; i++) {
                parts.add(condition(random, depth - 1));
            }
            return switch (random.nextInt(3)) {
                case 0 -> new Condition.AllOf(parts);
                case 1 -> new Condition.AnyOf(parts);
                default -> new Condition.Not(condition(random, depth - 1));
            };
        }
        List<String> names = random.nextBoolean()
                ? List.of("code", "other_code")
                : List.of(List.of("code", "age", "miles", "day", "flag").get(random.nextInt(5)));
        return randomTest(random, names);
    }

    private static Condition randomTest(Random random, List<String> names) {
        List<String> values = List.of(randomValue(random, names.get(0)), randomValue(random, names.get(0)));
        return switch (random.nextInt(5)) {
            case 0 -> new Condition.OneOf(names, values);
            case 1 -> new Condition.StartsWith(names, values);
            case 2 ->
                new Condition.Between(
                        names,
                        random.nextInt(4) == 0 ? null : values.get(0),
                        random.nextInt(4) == 0 ? null : values.get(1));
            case 3 -> new Condition.InCodelist(names, new Codelist("list", "1", "List", "drawn", values));
            default -> new Condition.Missing(names);
        };
    }

    private static String randomValue(Random random, String name) {
        return switch (name) {
            case "age" -> Integer.toString(random.nextInt(12));
            case "miles" ->
                random.nextBoolean()
                        ? "2"
                        : BigDecimal.valueOf(random.nextInt(40), 1).toPlainString();
            case "day" -> LocalDate.of(2015, 4, 1).plusDays(random.nextInt(20)).toString();
            case "flag" -> Boolean.toString(random.nextBoolean());
            default -> randomCode(random);
        };
    }
}
