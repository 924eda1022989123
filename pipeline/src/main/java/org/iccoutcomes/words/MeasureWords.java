package org.iccoutcomes.words;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.iccoutcomes.definition.measure.Aggregation;
import org.iccoutcomes.definition.measure.Codelist;
import org.iccoutcomes.definition.measure.Condition;
import org.iccoutcomes.definition.measure.Direction;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.measure.Population;
import org.iccoutcomes.definition.measure.StandardPopulation;

/** A measure's definition in sentences, as the report and {@code icc explain} print it. */
public final class MeasureWords {
    private MeasureWords() {}

    /** What is counted, over which rows, by which date: {@code The number of spells in admissions where …}. */
    public static String definition(Measure measure) {
        HowMany howMany = new HowMany(
                measure.counting().dataset().id(), measure.counting().where());
        return measure.counting().aggregation().match(howMany) + ", by "
                + ColumnWords.of(measure.counting().date()) + ".";
    }

    /** Whom it is about: {@code Everybody.}, {@code Women aged 65 and over.} */
    public static String population(Measure measure) {
        Population population = measure.population();
        String who = switch (population.sex()) {
            case ALL -> population.ages().isEverybody() ? "Everybody" : "People";
            case MALE -> "Males";
            case FEMALE -> "Females";
        };
        return who + ages(population) + ".";
    }

    private static String ages(Population population) {
        if (population.ages().isEverybody()) {
            return "";
        }
        String text = population.ages().toString();
        return text.endsWith("+")
                ? " aged " + text.substring(0, text.length() - 1) + " and over"
                : " aged " + text.replace("-", " to ");
    }

    /** The unit of its rate: {@code per 1,000 person-years}, {@code %}, {@code mean stay days}, {@code per day}. */
    public static String unit(Measure measure) {
        if (measure.per() != null) {
            StandardPopulation standard = measure.per().standard();
            return "per " + Numbers.count(measure.per().multiplier()) + " person-years"
                    + (standard == null ? "" : " of the " + standard.title());
        }
        return measure.counting().aggregation().match(new Unit());
    }

    /** Which way is better: {@code lower is better}, {@code neither way is better in itself}. */
    public static String direction(Measure measure) {
        return direction(measure.better());
    }

    /** {@code lower is better}. */
    public static String direction(Direction better) {
        return better == Direction.NEUTRAL
                ? "neither way is better in itself"
                : better.name().toLowerCase(Locale.ROOT) + " is better";
    }

    /** The code lists it uses, by id. */
    public static SortedMap<String, Codelist> codelists(Measure measure) {
        SortedMap<String, Codelist> found = new TreeMap<>();
        CodelistsOf cases = new CodelistsOf(found);
        measure.counting().where().match(cases);
        if (measure.counting().aggregation() instanceof Aggregation.Ratio ratio) {
            ratio.of().match(cases);
            ratio.to().match(cases);
        }
        if (measure.counting().aggregation() instanceof Aggregation.RatioOfSums ratio) {
            ratio.sums().forEach(sum -> sum.match(cases));
        }
        return found;
    }

    /** How rows add up. */
    private record HowMany(String dataset, Condition where) implements Aggregation.Cases<String> {
        private static String rowsWhere(List<Condition> conditions) {
            List<Condition> real = conditions.stream()
                    .filter(condition -> !condition.equals(Condition.everyRow()))
                    .distinct()
                    .toList();
            return real.isEmpty() ? "" : " where " + PlainEnglish.of(new Condition.AllOf(real));
        }

        private String rows() {
            return rowsWhere(List.of(where));
        }

        @Override
        public String rows(Aggregation.Rows aggregation) {
            String in = aggregation.unit().equals(dataset) ? "" : " in " + dataset;
            return "The number of " + aggregation.unit() + in + rows();
        }

        @Override
        public String sum(Aggregation.Sum aggregation) {
            return "The sum of " + ColumnWords.of(aggregation.column()) + " over " + dataset + rows();
        }

        @Override
        public String mean(Aggregation.Mean aggregation) {
            return "The mean of " + ColumnWords.of(aggregation.column()) + " over " + dataset + rows()
                    + ", leaving out rows where it is empty";
        }

        @Override
        public String ratio(Aggregation.Ratio aggregation) {
            return "Of " + dataset + rowsWhere(List.of(where, aggregation.to())) + ", the share where "
                    + PlainEnglish.of(aggregation.of());
        }

        @Override
        public String ratioOfSums(Aggregation.RatioOfSums aggregation) {
            String column = ColumnWords.of(aggregation.column());
            String less = aggregation.less() == null ? "" : ", less that" + rowsWhere(List.of(aggregation.less()));
            return "The sum of " + column + " over " + dataset + rowsWhere(List.of(where, aggregation.of())) + less
                    + ", as a share of that" + rowsWhere(List.of(aggregation.to()));
        }
    }

    /** The unit of a measure that is not per person. */
    private static final class Unit implements Aggregation.Cases<String> {
        @Override
        public String rows(Aggregation.Rows aggregation) {
            return aggregation.unit() + " per day";
        }

        @Override
        public String sum(Aggregation.Sum aggregation) {
            return ColumnWords.of(aggregation.column()) + " per day";
        }

        @Override
        public String mean(Aggregation.Mean aggregation) {
            return "mean " + ColumnWords.of(aggregation.column());
        }

        @Override
        public String ratio(Aggregation.Ratio aggregation) {
            return "%";
        }

        @Override
        public String ratioOfSums(Aggregation.RatioOfSums aggregation) {
            return "%";
        }
    }
}
