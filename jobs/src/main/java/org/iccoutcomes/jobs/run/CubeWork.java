package org.iccoutcomes.jobs.run;

import static org.apache.spark.sql.functions.col;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.iccoutcomes.contract.cube.Coverage;
import org.iccoutcomes.contract.cube.CubePart;
import org.iccoutcomes.contract.cube.CubeTables;
import org.iccoutcomes.contract.ledger.LiveDelivery;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.PartColumns;
import org.iccoutcomes.contract.table.RowSink;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.time.FinancialYear;
import org.iccoutcomes.measure.CountMeasures;
import org.iccoutcomes.measure.CountsCoverage;
import org.iccoutcomes.measure.CubeAxes;
import org.iccoutcomes.measure.CubeFrames;
import org.iccoutcomes.measure.Distributions;
import org.iccoutcomes.measure.PopulationCells;
import org.iccoutcomes.measure.RecordCoverage;
import org.iccoutcomes.measure.RepeatUse;
import org.iccoutcomes.store.CubePartStore;
import org.iccoutcomes.store.spark.CubeParts;

/** Makes the missing parts of one dataset in one pass over its rows. */
final class CubeWork {
    private final Programme programme;
    private final CubePartStore store;
    private final StandardTables tables;
    private final CubeAxes axes;

    CubeWork(Programme programme, CubePartStore store, StandardTables tables) {
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
        plans.forEach(plan -> store.clear(plan.id()));
        org.apache.spark.sql.Dataset<Row> standard = tables.standard(dataset);
        if (dataset == Dataset.LIST_SIZES) {
            org.apache.spark.sql.Dataset<Row> counted = standard.transform(PopulationCells.count(axes));
            write(plans, "population", CubeTables.POPULATION, CubeFrames.population(counted));
        } else {
            List<Measure> measures = plans.get(0).measures();
            org.apache.spark.sql.Dataset<Row> ofPlans = standard.filter(isIn(plans));
            org.apache.spark.sql.Dataset<Row> counted = ofPlans.transform(CountMeasures.count(measures, axes));
            write(plans, "leaf", CubeTables.LEAF, CubeFrames.leaf(counted));
            writeBeyondSums(plans, measures, standard, ofPlans);
            writeCoverage(dataset, plans, measures, ofPlans);
        }
        Map<Integer, SortedMap<String, Long>> fates = tables.fates(dataset);
        long used = 0;
        for (PartPlan plan : plans) {
            SortedMap<String, Long> rows = fates.getOrDefault(plan.year().startYear(), new TreeMap<>());
            seal(plan, rows);
            used += rows.getOrDefault("used", 0L);
        }
        return used;
    }

    /** What months cannot be summed to: how people come back, which also takes the year before, and distributions. */
    private void writeBeyondSums(
            List<PartPlan> plans,
            List<Measure> measures,
            org.apache.spark.sql.Dataset<Row> standard,
            org.apache.spark.sql.Dataset<Row> ofPlans) {
        List<Measure> added = RepeatUse.of(measures);
        if (!added.isEmpty()) {
            write(
                    plans,
                    "people",
                    CubeTables.PEOPLE,
                    CubeFrames.people(standard.transform(RepeatUse.count(added, axes))));
        }
        List<Measure> spread = Distributions.of(measures);
        if (!spread.isEmpty()) {
            write(
                    plans,
                    "distribution",
                    CubeTables.DISTRIBUTION,
                    CubeFrames.distribution(ofPlans.transform(Distributions.count(spread, axes))));
        }
    }

    private static org.apache.spark.sql.Column isIn(List<PartPlan> plans) {
        Object[] years =
                plans.stream().map(plan -> plan.year().startYear()).distinct().toArray();
        return col(PartColumns.PART_YEAR.name()).isin(years);
    }

    private void write(
            List<PartPlan> plans, String table, List<Column> columns, org.apache.spark.sql.Dataset<Row> rows) {
        try (PartSinks sinks = PartSinks.open(store, plans, table, columns)) {
            CubeParts.write(rows, sinks.byYear());
        }
    }

    private void seal(PartPlan plan, SortedMap<String, Long> rows) {
        List<String> inputs = plan.inputs().stream().map(d -> d.delivery().id()).toList();
        store.write(
                new CubePart(plan.id(), plan.kind(), plan.dataset(), plan.year(), inputs, rows, store.seal(plan.id())));
    }

    /** What is known in each part: of counts from their rows, of records from what their deliveries cover. */
    private void writeCoverage(
            Dataset dataset, List<PartPlan> plans, List<Measure> measures, org.apache.spark.sql.Dataset<Row> standard) {
        if (dataset == Dataset.COUNTS) {
            org.apache.spark.sql.Dataset<Row> known = standard.transform(
                    CountsCoverage.of(measures, axes, programme.catalogue().feeds()));
            write(plans, "coverage", CubeTables.COVERAGE, CubeFrames.coverage(known));
            return;
        }
        for (PartPlan plan : plans) {
            try (RowSink sink = store.table(plan.id(), "coverage", CubeTables.COVERAGE)) {
                RecordCoverage.of(plan.measures(), sources(plan), plan.year()).stream()
                        .sorted(Comparator.comparing(Coverage::measure).thenComparing(Coverage::period))
                        .forEach(known -> sink.write(CubeTables.row(known)));
            }
        }
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
