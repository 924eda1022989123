package org.iccoutcomes.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.iccoutcomes.columns.InMemory;
import org.iccoutcomes.definition.measure.Aggregation;
import org.iccoutcomes.definition.measure.Condition;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.measure.Population;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.FinancialYear;
import org.jspecify.annotations.Nullable;

/**
 * Counts spells held in memory, by practice and month of admission in 2014-15, from a plain reading of the definitions.
 */
final class PlainCount {
    private PlainCount() {}

    private static final DateRange YEAR = new FinancialYear(2014).range();

    /** What a spell adds, and the sum of what several add. */
    private record Sums(
            BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal squares) {
        Sums plus(Sums other) {
            return new Sums(
                    numerator.add(other.numerator), plus(denominator, other.denominator), plus(squares, other.squares));
        }

        private static @Nullable BigDecimal plus(@Nullable BigDecimal a, @Nullable BigDecimal b) {
            return a == null || b == null ? null : a.add(b);
        }

        @Override
        public String toString() {
            return text(numerator) + " " + text(denominator) + " " + text(squares);
        }
    }

    /** Each cell as text, sorted: measure, member, period, sex, age band, sums. */
    static List<String> cells(List<Measure> measures, List<Map<String, Object>> spells) {
        SortedMap<String, Sums> cells = new TreeMap<>();
        for (Measure measure : measures) {
            for (Map<String, Object> spell : spells) {
                if (spell.get("admission_date") instanceof LocalDate day && YEAR.contains(day)) {
                    adds(measure, spell).ifPresent(sums -> cells.merge(key(measure, spell, day), sums, Sums::plus));
                }
            }
        }
        return cells.entrySet().stream()
                .map(cell -> cell.getKey() + " " + cell.getValue())
                .sorted()
                .toList();
    }

    static String text(@Nullable BigDecimal sum) {
        if (sum == null) {
            return "null";
        }
        return sum.signum() == 0 ? "0" : sum.stripTrailingZeros().toPlainString();
    }

    private static Optional<Sums> adds(Measure measure, Map<String, Object> spell) {
        return isAbout(measure.population(), spell) && holds(measure.counting().where(), spell)
                ? measure.counting().aggregation().match(new Adds(spell))
                : Optional.empty();
    }

    private static String key(Measure measure, Map<String, Object> spell, LocalDate day) {
        Object sex = spell.getOrDefault("sex", "");
        return String.join(
                " ",
                measure.id(),
                spell.getOrDefault("gp_practice_code", "").toString(),
                day.withDayOfMonth(1).toString(),
                List.of("1", "2").contains(sex) ? sex.toString() : "unknown",
                band(spell));
    }

    private static String band(Map<String, Object> spell) {
        if (!(spell.get("age") instanceof Integer age)) {
            return "unknown";
        }
        return age >= 90 ? "90+" : age / 5 * 5 + "-" + (age / 5 * 5 + 4);
    }

    private static boolean isAbout(Population population, Map<String, Object> spell) {
        boolean ages = population.ages().isEverybody()
                || (spell.get("age") instanceof Integer age
                        && age >= population.ages().youngest()
                        && age <= population.ages().oldest());
        return ages
                && switch (population.sex()) {
                    case ALL -> true;
                    case MALE -> "1".equals(spell.get("sex"));
                    case FEMALE -> "2".equals(spell.get("sex"));
                };
    }

    private static boolean holds(Condition condition, Map<String, Object> spell) {
        return condition.match(new InMemory()).test(spell);
    }

    private record Adds(Map<String, Object> spell) implements Aggregation.Cases<Optional<Sums>> {
        @Override
        public Optional<Sums> rows(Aggregation.Rows aggregation) {
            return Optional.of(new Sums(BigDecimal.ONE, null, null));
        }

        @Override
        public Optional<Sums> sum(Aggregation.Sum aggregation) {
            return value(aggregation.column()).map(value -> new Sums(value, null, value.multiply(value)));
        }

        @Override
        public Optional<Sums> mean(Aggregation.Mean aggregation) {
            return value(aggregation.column()).map(value -> new Sums(value, BigDecimal.ONE, value.multiply(value)));
        }

        @Override
        public Optional<Sums> ratio(Aggregation.Ratio aggregation) {
            BigDecimal of = holds(aggregation.of(), spell) ? BigDecimal.ONE : BigDecimal.ZERO;
            return holds(aggregation.to(), spell) ? Optional.of(new Sums(of, BigDecimal.ONE, null)) : Optional.empty();
        }

        @Override
        public Optional<Sums> ratioOfSums(Aggregation.RatioOfSums aggregation) {
            Condition less = aggregation.less();
            boolean plus = holds(aggregation.of(), spell);
            boolean minus = less != null && holds(less, spell);
            boolean whole = holds(aggregation.to(), spell);
            return value(aggregation.column())
                    .filter(value -> plus || minus || whole)
                    .map(value -> new Sums(
                            value.multiply(BigDecimal.valueOf((plus ? 1 : 0) - (minus ? 1 : 0))),
                            whole ? value : BigDecimal.ZERO,
                            null));
        }

        private Optional<BigDecimal> value(String column) {
            return Optional.ofNullable(spell.get(column)).map(value -> new BigDecimal(value.toString()));
        }
    }
}
