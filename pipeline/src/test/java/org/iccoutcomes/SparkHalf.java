package org.iccoutcomes;

import static org.iccoutcomes.definition.dataset.Dataset.ADMISSIONS;
import static org.iccoutcomes.definition.dataset.Dataset.APPOINTMENTS;
import static org.iccoutcomes.definition.dataset.Dataset.ATTENDANCES;
import static org.iccoutcomes.definition.dataset.Dataset.CONVERSATIONS;
import static org.iccoutcomes.definition.dataset.Dataset.DISTANCES;
import static org.iccoutcomes.definition.dataset.Dataset.JOURNEYS;
import static org.iccoutcomes.definition.dataset.Dataset.PEOPLE;
import static org.iccoutcomes.definition.dataset.Dataset.SITES;
import static org.iccoutcomes.definition.dataset.Dataset.SMALL_AREAS;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.iccoutcomes.definition.area.AreaTree;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.time.FinancialYear;
import org.iccoutcomes.measure.CountMeasures;
import org.iccoutcomes.measure.CubeAxes;
import org.iccoutcomes.standardise.JourneyPlaces;
import org.iccoutcomes.standardise.JourneyVisits;
import org.iccoutcomes.standardise.PlaceTables;
import org.iccoutcomes.standardise.ReferenceFrames;
import org.iccoutcomes.standardise.Standardise;
import scala.Function1;

/**
 * The part of the pipeline that needs Spark, from live rows to the cells of every dataset, without reading or writing.
 *
 * @param live rows by dataset; a dataset without any may be absent
 * @param areas whose members are counted
 * @param wanted the parts to be made
 */
record SparkHalf(
        Map<Dataset, org.apache.spark.sql.Dataset<Row>> live, AreaTree areas, SortedSet<FinancialYear> wanted) {
    private static final SparkSession SPARK = SharedSpark.session();

    /** Cells of all measures. */
    org.apache.spark.sql.Dataset<Row> leaf(List<Measure> measures) {
        CubeAxes axes = CubeAxes.of(areas);
        return Stream.of(Dataset.values())
                .filter(dataset -> measures.stream().anyMatch(m -> m.counting().dataset() == dataset))
                .map(dataset -> standard(dataset)
                        .transform(located(dataset))
                        .transform(CountMeasures.count(
                                measures.stream()
                                        .filter(m -> m.counting().dataset() == dataset)
                                        .toList(),
                                axes)))
                .reduce(org.apache.spark.sql.Dataset::unionByName)
                .orElseThrow();
    }

    private Function1<org.apache.spark.sql.Dataset<Row>, org.apache.spark.sql.Dataset<Row>> located(Dataset dataset) {
        return dataset.kind() == Dataset.Kind.RECORDS
                ? Standardise.located(
                        dataset, new PlaceTables(reference(PEOPLE), reference(SMALL_AREAS), reference(SITES)))
                : rows -> rows;
    }

    private org.apache.spark.sql.Dataset<Row> standard(Dataset dataset) {
        org.apache.spark.sql.Dataset<Row> sites = reference(SITES);
        return switch (dataset) {
            case ADMISSIONS ->
                used(ADMISSIONS).transform(Standardise.admissions(sites)).transform(Standardise::countable);
            case ATTENDANCES -> used(ATTENDANCES).transform(Standardise.attendances(sites));
            case APPOINTMENTS -> used(APPOINTMENTS).transform(Standardise.appointments(sites));
            case CONVERSATIONS -> used(CONVERSATIONS).transform(Standardise.conversations(used(APPOINTMENTS)));
            case JOURNEYS ->
                live.containsKey(JOURNEYS)
                        ? used(JOURNEYS).transform(Standardise.loggedJourneys(sites))
                        : Standardise.journeys(
                                new JourneyVisits(standard(ADMISSIONS), standard(ATTENDANCES), standard(APPOINTMENTS)),
                                new JourneyPlaces(sites, reference(DISTANCES), ReferenceFrames.homes(SPARK, areas)));
            case CONTACTS, REFERRALS, AMBULANCE_INCIDENTS, COUNTS -> used(dataset);
            case LIST_SIZES, SITES, PEOPLE, DISTANCES, SMALL_AREAS, PRACTICES, SUCCESSIONS ->
                throw new IllegalArgumentException(dataset.id());
        };
    }

    private org.apache.spark.sql.Dataset<Row> used(Dataset dataset) {
        return Standardise.used(rows(dataset)
                .transform(Standardise.prepare(dataset, DrawnDeliveries.deliveries()))
                .transform(Standardise.account(dataset, wanted)));
    }

    private org.apache.spark.sql.Dataset<Row> reference(Dataset dataset) {
        return rows(dataset).transform(Standardise.prepareReference(dataset, DrawnDeliveries.deliveries()));
    }

    private org.apache.spark.sql.Dataset<Row> rows(Dataset dataset) {
        return live.getOrDefault(dataset, DrawnDeliveries.live(dataset, "delivery_id"));
    }
}
