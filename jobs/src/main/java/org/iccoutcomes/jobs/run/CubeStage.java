package org.iccoutcomes.jobs.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iccoutcomes.contract.cube.CubePart;
import org.iccoutcomes.contract.ledger.LiveSet;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.place.Successions;

/** Brings the cube up to date: parts that exist are used again, missing ones are made, a dataset at a time. */
final class CubeStage {
    private final SparkOnDemand spark;
    private final Programme programme;
    private final Stores stores;
    private final Progress progress;

    CubeStage(SparkOnDemand spark, Programme programme, Stores stores, Progress progress) {
        this.spark = spark;
        this.programme = programme;
        this.stores = stores;
        this.progress = progress;
    }

    /** Every part of the cube, by dataset and year. */
    List<CubePart> bring(LiveSet live) {
        List<PartPlan> plans = PartPlan.of(programme, live.deliveries(), ProgramVersion.cube());
        List<PartPlan> missing = plans.stream()
                .filter(plan -> stores.parts().find(plan.id()).isEmpty())
                .toList();
        progress.note("cube: %d parts, %d to make".formatted(plans.size(), missing.size()));
        if (!missing.isEmpty()) {
            make(live, missing);
        }
        List<CubePart> parts = new ArrayList<>();
        plans.forEach(plan -> parts.add(stores.parts().find(plan.id()).orElseThrow()));
        return List.copyOf(parts);
    }

    private void make(LiveSet live, List<PartPlan> missing) {
        Map<Dataset, List<PartPlan>> byDataset = new TreeMap<>();
        missing.forEach(plan -> byDataset
                .computeIfAbsent(plan.dataset(), k -> new ArrayList<>())
                .add(plan));
        LookUps lookUps = new LookUps(stores.deliveries(), live.deliveries());
        Successions successions = Organisations.successions(lookUps);
        Organisations.tellClosed(programme, lookUps, successions, progress);
        StandardTables tables = new StandardTables(spark.get(), programme, live.deliveries(), successions, missing);
        CubeWork work = new CubeWork(programme, stores.parts(), tables);
        byDataset.forEach((dataset, plans) -> progress.step(
                "measure " + dataset.id(),
                () -> work.make(dataset, plans),
                used -> "%,d rows used, %d measures, years %s"
                        .formatted(used, plans.get(0).measures().size(), CubeWork.years(plans))));
    }
}
