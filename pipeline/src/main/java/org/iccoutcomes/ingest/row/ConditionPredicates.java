package org.iccoutcomes.ingest.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.definition.measure.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Reads a condition as a predicate on the values of a row as it is ingested. It means what Spark's reading of it means
 * ({@code org.iccoutcomes.columns.ConditionColumns}): a missing value satisfies only {@link Condition.Missing}.
 */
final class ConditionPredicates implements Condition.Cases<Predicate<List<@Nullable Object>>> {
    private final Places places;

    ConditionPredicates(Places places) {
        this.places = places;
    }

    @Override
    public Predicate<List<@Nullable Object>> oneOf(Condition.OneOf condition) {
        Set<String> texts = new HashSet<>(condition.values());
        Set<BigDecimal> numbers = new HashSet<>();
        texts.forEach(
                text -> findNumber(text).map(BigDecimal::stripTrailingZeros).ifPresent(numbers::add));
        return any(
                condition.columns(),
                column -> isFraction(places.typeOf(column))
                        ? value -> numbers.contains(number(value).stripTrailingZeros())
                        : value -> texts.contains(text(value)));
    }

    @Override
    public Predicate<List<@Nullable Object>> startsWith(Condition.StartsWith condition) {
        return beginsWithOne(condition.columns(), condition.prefixes());
    }

    @Override
    public Predicate<List<@Nullable Object>> inCodelist(Condition.InCodelist condition) {
        return beginsWithOne(condition.columns(), condition.codelist().codes());
    }

    @Override
    public Predicate<List<@Nullable Object>> between(Condition.Between condition) {
        return any(condition.columns(), column -> {
            ColumnType type = places.typeOf(column);
            ToIntFunction<Object> low = condition.low() == null ? value -> 0 : against(type, condition.low());
            ToIntFunction<Object> high = condition.high() == null ? value -> 0 : against(type, condition.high());
            return value -> low.applyAsInt(value) >= 0 && high.applyAsInt(value) <= 0;
        });
    }

    @Override
    public Predicate<List<@Nullable Object>> missing(Condition.Missing condition) {
        int[] wanted = condition.columns().stream().mapToInt(places::of).toArray();
        return values -> {
            for (int place : wanted) {
                if (values.get(place) != null) {
                    return false;
                }
            }
            return true;
        };
    }

    @Override
    public Predicate<List<@Nullable Object>> allOf(Condition.AllOf condition) {
        return condition.conditions().stream().map(part -> part.match(this)).reduce(values -> true, Predicate::and);
    }

    @Override
    public Predicate<List<@Nullable Object>> anyOf(Condition.AnyOf condition) {
        return condition.conditions().stream().map(part -> part.match(this)).reduce(values -> false, Predicate::or);
    }

    @Override
    public Predicate<List<@Nullable Object>> not(Condition.Not condition) {
        return condition.condition().match(this).negate();
    }

    private Predicate<List<@Nullable Object>> any(List<String> columns, Function<String, Predicate<Object>> test) {
        return columns.stream()
                .map(column -> present(places.of(column), test.apply(column)))
                .reduce(values -> false, Predicate::or);
    }

    private static Predicate<List<@Nullable Object>> present(int place, Predicate<Object> test) {
        return values -> {
            Object value = values.get(place);
            return value != null && test.test(value);
        };
    }

    /** One look-up in a set a prefix length: code lists hold hundreds of codes. */
    private Predicate<List<@Nullable Object>> beginsWithOne(List<String> columns, List<String> prefixes) {
        Set<String> known = new HashSet<>(prefixes);
        SortedSet<Integer> lengths = new TreeSet<>();
        prefixes.forEach(prefix -> lengths.add(prefix.length()));
        return any(columns, column -> value -> {
            String text = text(value);
            for (int length : lengths) {
                if (text.length() >= length && known.contains(text.substring(0, length))) {
                    return true;
                }
            }
            return false;
        });
    }

    /**
     * Compares a value with a limit; text over the first characters of the limit: {@code T98} includes {@code T983}.
     */
    private static ToIntFunction<Object> against(ColumnType type, String limit) {
        return switch (type) {
            case TEXT, BOOLEAN ->
                value -> {
                    String text = text(value);
                    return text.substring(0, Math.min(text.length(), limit.length()))
                            .compareTo(limit);
                };
            case DATE -> {
                LocalDate day = LocalDate.parse(limit);
                yield value -> ((LocalDate) value).compareTo(day);
            }
            case INTEGER, LONG, DECIMAL, DOUBLE -> {
                BigDecimal number = findNumber(limit)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "a number is needed to compare a column of numbers with: " + limit));
                yield value -> number(value).compareTo(number);
            }
        };
    }

    private static boolean isFraction(ColumnType type) {
        return type == ColumnType.DECIMAL || type == ColumnType.DOUBLE;
    }

    /** A value as a reader would write it: {@code 21}, {@code 2015-04-30}, {@code 12.5}, {@code true}. */
    private static String text(Object value) {
        if (value instanceof BigDecimal || value instanceof Double) {
            BigDecimal number = number(value);
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return value.toString();
    }

    private static BigDecimal number(Object value) {
        return value instanceof BigDecimal number ? number : new BigDecimal(value.toString());
    }

    private static Optional<BigDecimal> findNumber(String text) {
        try {
            return Optional.of(new BigDecimal(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
