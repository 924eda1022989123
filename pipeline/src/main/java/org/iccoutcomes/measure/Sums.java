package org.iccoutcomes.measure;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_union;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;
import org.iccoutcomes.contract.cube.CubeTables;
import org.iccoutcomes.contract.table.PartColumns;
import org.iccoutcomes.definition.measure.Aggregation;
import org.iccoutcomes.definition.measure.Condition;
import org.iccoutcomes.definition.measure.Counting;
import org.iccoutcomes.definition.measure.Measure;

/**
 * Measures taken apart into their sums: a ratio of sums into as many measures of its id, every other into itself.
 *
 * @param measures one a sum, known by its place in the list
 * @param together for each of them, of how many sums its measure is made
 */
record Sums(List<Measure> measures, List<Integer> together) {
    /** The place of a sum. */
    static final String NUMBER = "number";

    static Sums of(List<Measure> whole) {
        List<Measure> measures = new ArrayList<>();
        List<Integer> together = new ArrayList<>();
        for (Measure measure : whole) {
            if (measure.counting().aggregation() instanceof Aggregation.RatioOfSums ratio) {
                for (Condition rows : ratio.sums()) {
                    measures.add(sum(measure, ratio.column(), rows));
                    together.add(ratio.sums().size());
                }
            } else {
                measures.add(measure);
                together.add(1);
            }
        }
        return new Sums(List.copyOf(measures), List.copyOf(together));
    }

    private static Measure sum(Measure ratio, String column, Condition rows) {
        Counting counting = ratio.counting();
        return new Measure(
                ratio.id(),
                ratio.title(),
                new Counting(
                        counting.dataset(),
                        new Condition.AllOf(List.of(counting.where(), rows)),
                        new Aggregation.Sum(column),
                        counting.date(),
                        counting.grain()),
                ratio.population(),
                ratio.per(),
                ratio.better(),
                ratio.notes());
    }

    /**
     * Coverage of sums in, of measures out: a period stays where every sum of the measure is known for the member
     * itself or for every member, whose own is null.
     */
    Dataset<Row> allKnown(Dataset<Row> known) {
        List<String> keys = new ArrayList<>(CubeTables.names(CubeTables.COVERAGE));
        keys.add(0, PartColumns.PART_YEAR.name());
        Column[] columns = keys.stream().map(key -> col(key)).toArray(Column[]::new);
        Column own = col("own");
        Column everybodys = flatten(collect_list(when(col(CubeColumns.MEMBER).isNull(), own))
                .over(Window.partitionBy(
                        col(PartColumns.PART_YEAR.name()), col(CubeColumns.MEASURE), col(CubeColumns.PERIOD_START))));
        Column needed = element_at(
                array(together.stream().map(functions::lit).toArray(Column[]::new)),
                element_at(own, 1).plus(1));
        return known.groupBy(columns)
                .agg(collect_set(col(NUMBER)).as("own"))
                .withColumn("everybodys", everybodys)
                .filter(size(array_union(own, col("everybodys"))).equalTo(needed))
                .select(columns);
    }
}
