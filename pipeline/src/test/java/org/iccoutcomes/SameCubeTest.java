package org.iccoutcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iccoutcomes.DrawnMeasures.adding;
import static org.iccoutcomes.DrawnMeasures.by;
import static org.iccoutcomes.DrawnMeasures.rows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.area.AreaTree;
import org.iccoutcomes.definition.area.Basis;
import org.iccoutcomes.definition.area.Membership;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.measure.Aggregation;
import org.iccoutcomes.definition.measure.Condition;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.time.FinancialYear;
import org.iccoutcomes.definition.time.Grain;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same deliveries give the same cube, however their rows lie and whichever parts are made together. */
@Tag("spark")
class SameCubeTest {
    private static final long SEED = 20140601;
    private static final AreaTree AREAS = new AreaTree(
            List.of(new Area("Millom", null, "icc", new Basis("practice"), null)),
            List.of(new Membership("Millom", "A1", LocalDate.of(2014, 7, 10), null)));

    private static final List<Measure> MEASURES = List.of(
            rows("spells", Dataset.ADMISSIONS, Condition.everyRow()),
            by(
                    adding("stay", Dataset.ADMISSIONS, Condition.everyRow(), new Aggregation.Mean("stay_days")),
                    "discharge_date",
                    Grain.WEEK),
            rows(
                    "readmitted",
                    Dataset.ADMISSIONS,
                    new Condition.Between(List.of("days_to_emergency_readmission"), "0", "29")),
            adding("since", Dataset.ADMISSIONS, Condition.everyRow(), new Aggregation.Sum("days_since_discharge")),
            rows("ae", Dataset.ATTENDANCES, Condition.everyRow()),
            rows("journeys", Dataset.JOURNEYS, Condition.everyRow()));

    @Test
    void rows_in_any_order_and_any_number_of_partitions_give_the_same_cells() {
        Map<Dataset, List<String>> world = RandomDeliveries.rows(SEED);
        SortedSet<FinancialYear> wanted = years(2014);
        List<String> cells = cells(world, 1, wanted);

        assertThat(cells).hasSizeGreaterThan(50);
        for (int partitions : new int[] {2, 8}) {
            world.values().forEach(rows -> Collections.shuffle(rows.subList(1, rows.size()), new Random(partitions)));
            assertThat(cells(world, partitions, wanted)).isEqualTo(cells);
        }
    }

    @Test
    void a_part_made_alone_from_its_own_and_the_years_next_to_it_is_the_part_made_with_others() {
        Map<Dataset, List<String>> world = RandomDeliveries.rows(SEED);
        Map<Dataset, List<String>> near = new LinkedHashMap<>();
        world.forEach((dataset, rows) -> near.put(
                dataset,
                rows.stream()
                        .filter(row -> row.startsWith("filed_year") || row.matches("201[345].*"))
                        .toList()));

        List<String> together = cells(world, 2, years(2013, 2014, 2015)).stream()
                .filter(cell -> cell.startsWith("2014"))
                .toList();

        assertThat(cells(near, 2, years(2014))).isEqualTo(together);
    }

    private static SortedSet<FinancialYear> years(int... years) {
        SortedSet<FinancialYear> set = new TreeSet<>();
        Arrays.stream(years).forEach(year -> set.add(new FinancialYear(year)));
        return set;
    }

    private static List<String> cells(
            Map<Dataset, List<String>> world, int partitions, SortedSet<FinancialYear> wanted) {
        Map<Dataset, org.apache.spark.sql.Dataset<Row>> live = new LinkedHashMap<>();
        world.forEach((dataset, rows) -> live.put(
                dataset, DrawnDeliveries.live(dataset, String.join("\n", rows)).repartition(partitions)));
        return new SparkHalf(live, AREAS, wanted)
                .leaf(MEASURES).collectAsList().stream()
                        .map(row -> row.mkString(" "))
                        .sorted()
                        .toList();
    }
}
