package org.iccoutcomes.jobs.run;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.iccoutcomes.contract.cube.CubePart;
import org.iccoutcomes.contract.ledger.LiveDelivery;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.time.FinancialYear;
import org.iccoutcomes.measure.CountMeasures;
import org.iccoutcomes.measure.CountsCoverage;
import org.iccoutcomes.measure.CubeAxes;
import org.iccoutcomes.measure.CubeFrames;
import org.iccoutcomes.measure.PopulationCells;
import org.iccoutcomes.measure.RecordCoverage;
import org.iccoutcomes.store.CubePartStore;
import org.iccoutcomes.store.spark.CubeParts;

/** Makes the missing parts of one dataset in one pass over its rows. */
final class CubeWork {
    private final SparkSession session;
    private final Programme programme;
    private final CubePartStore store;
    private final StandardTables tables;
    private final CubeAxes axes;

    CubeWork(SparkSession session, Programme programme, CubePartStore store, StandardTables tables) {
        this.session = session;
        this.programme = programme;
        this.store = store;
        this.tables = tables;
        this.axes = CubeAxes.of(programme.areas());
    }

    /**
     * Counts and writes parts; each counts once its manifest is there.
     *
     * @param plans missing parts of one dataset
     * @return rows of its own deliveries that were used
     */
    long make(Dataset dataset, List<PartPlan> plans) {
        org.apache.spark.sql.Dataset<Row> standard = tables.standard(dataset);
        org.apache.spark.sql.Dataset<Row> counted =
                counted(dataset, plans.get(0).measures(), standard).persist();
        Function<PartPlan, org.apache.spark.sql.Dataset<Row>> coverage =
                coverage(dataset, plans.get(0).measures(), standard);
        Map<Integer, SortedMap<String, Long>> fates = tables.fates(dataset);
        long used = 0;
        for (PartPlan plan : plans) {
            SortedMap<String, Long> rows = fates.getOrDefault(plan.year().startYear(), new TreeMap<>());
            write(plan, counted, coverage, rows);
            used += rows.getOrDefault("used", 0L);
        }
        counted.unpersist();
        return used;
    }

    private org.apache.spark.sql.Dataset<Row> counted(
            Dataset dataset, List<Measure> measures, org.apache.spark.sql.Dataset<Row> standard) {
        return dataset == Dataset.LIST_SIZES
                ? CubeFrames.population(standard.transform(PopulationCells.count(axes)))
                : CubeFrames.leaf(standard.transform(CountMeasures.count(measures, axes)));
    }

    private void write(
            PartPlan plan,
            org.apache.spark.sql.Dataset<Row> counted,
            Function<PartPlan, org.apache.spark.sql.Dataset<Row>> coverage,
            SortedMap<String, Long> rows) {
        store.clear(plan.id());
        String folder = store.locate(plan.id());
        if (plan.kind() == CubePart.Kind.POPULATION) {
            CubeParts.write(CubeFrames.part(counted, plan.year()), folder, "population");
        } else {
            CubeParts.write(CubeFrames.part(counted, plan.year()), folder, "leaf");
            CubeParts.write(CubeFrames.part(coverage.apply(plan), plan.year()), folder, "coverage");
        }
        List<String> inputs = plan.inputs().stream().map(d -> d.delivery().id()).toList();
        store.write(
                new CubePart(plan.id(), plan.kind(), plan.dataset(), plan.year(), inputs, rows, store.seal(plan.id())));
    }

    /** What is known in each part: of counts from their rows, of records from what their deliveries cover. */
    private Function<PartPlan, org.apache.spark.sql.Dataset<Row>> coverage(
            Dataset dataset, List<Measure> measures, org.apache.spark.sql.Dataset<Row> standard) {
        if (dataset == Dataset.COUNTS) {
            org.apache.spark.sql.Dataset<Row> known = CubeFrames.coverage(standard.transform(CountsCoverage.of(
                            measures, axes, programme.catalogue().feeds())))
                    .persist();
            return plan -> known;
        }
        return plan -> CubeFrames.coverage(
                session, RecordCoverage.of(plan.measures(), sources(plan), plan.year()), plan.year());
    }

    /** Deliveries of each dataset that must be complete; a look-up has no days to be complete for. */
    private static List<Collection<LiveDelivery>> sources(PartPlan plan) {
        Map<Dataset, Collection<LiveDelivery>> byDataset = new EnumMap<>(Dataset.class);
        boolean derived = plan.dataset() == Dataset.JOURNEYS && !PartPlan.hasJourneyLog(plan.inputs());
        for (LiveDelivery input : plan.inputs()) {
            Dataset source = input.delivery().dataset();
            if (source == plan.dataset() || (derived && source.kind() == Dataset.Kind.RECORDS)) {
                byDataset
                        .computeIfAbsent(
                                source,
                                k -> new TreeSet<>(Comparator.comparing((LiveDelivery d) ->
                                        d.delivery().feed() + d.delivery().id())))
                        .add(input);
            }
        }
        return List.copyOf(byDataset.values());
    }

    /** The years of some plans. */
    static SortedSet<FinancialYear> years(Collection<PartPlan> plans) {
        SortedSet<FinancialYear> years = new TreeSet<>();
        plans.forEach(plan -> years.add(plan.year()));
        return years;
    }
}
