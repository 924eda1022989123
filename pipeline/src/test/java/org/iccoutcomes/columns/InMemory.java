package org.iccoutcomes.columns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.iccoutcomes.definition.measure.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Reads a condition as a predicate on rows held in memory: an oracle written without Spark. Values are {@code String},
 * {@code LocalDate}, {@code Integer}, {@code BigDecimal} or {@code Boolean}; a missing one is absent from the map.
 */
public final class InMemory implements Condition.Cases<Predicate<Map<String, Object>>> {
    @Override
    public Predicate<Map<String, Object>> oneOf(Condition.OneOf c) {
        return any(c.columns(), value -> c.values().stream().anyMatch(v -> equal(value, v)));
    }

    private static boolean equal(Object value, String written) {
        if (value instanceof BigDecimal decimal) {
            return isNumber(written) && decimal.compareTo(new BigDecimal(written)) == 0;
        }
        return value.toString().equals(written);
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9]+(\\.[0-9]+)?");
    }

    @Override
    public Predicate<Map<String, Object>> startsWith(Condition.StartsWith c) {
        return any(c.columns(), value -> c.prefixes().stream().anyMatch(text(value)::startsWith));
    }

    @Override
    public Predicate<Map<String, Object>> between(Condition.Between c) {
        return any(
                c.columns(),
                value -> (c.low() == null || compare(value, c.low()) >= 0)
                        && (c.high() == null || compare(value, c.high()) <= 0));
    }

    private static int compare(Object value, String limit) {
        if (value instanceof Integer integer) {
            return new BigDecimal(integer).compareTo(new BigDecimal(limit));
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.compareTo(new BigDecimal(limit));
        }
        if (value instanceof LocalDate date) {
            return date.compareTo(LocalDate.parse(limit));
        }
        String text = value.toString();
        return text.substring(0, Math.min(text.length(), limit.length())).compareTo(limit);
    }

    @Override
    public Predicate<Map<String, Object>> inCodelist(Condition.InCodelist c) {
        return any(c.columns(), value -> c.codelist().codes().stream().anyMatch(text(value)::startsWith));
    }

    @Override
    public Predicate<Map<String, Object>> missing(Condition.Missing c) {
        return row -> c.columns().stream().noneMatch(row::containsKey);
    }

    @Override
    public Predicate<Map<String, Object>> allOf(Condition.AllOf c) {
        return row -> c.conditions().stream().allMatch(part -> part.match(this).test(row));
    }

    @Override
    public Predicate<Map<String, Object>> anyOf(Condition.AnyOf c) {
        return row -> c.conditions().stream().anyMatch(part -> part.match(this).test(row));
    }

    @Override
    public Predicate<Map<String, Object>> not(Condition.Not c) {
        return row -> !c.condition().match(this).test(row);
    }

    private static Predicate<Map<String, Object>> any(List<String> columns, Predicate<Object> test) {
        return row -> columns.stream().anyMatch(column -> {
            @Nullable Object value = row.get(column);
            return value != null && test.test(value);
        });
    }

    private static String text(Object value) {
        return value instanceof BigDecimal decimal
                ? decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString()
                : value.toString();
    }
}
