package org.iccoutcomes.jobs.run;

import java.util.Collection;
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
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.contract.ledger.LiveDelivery;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.place.Successions;
import org.iccoutcomes.definition.time.FinancialYear;
import org.iccoutcomes.standardise.JourneyPlaces;
import org.iccoutcomes.standardise.JourneyVisits;
import org.iccoutcomes.standardise.PlaceTables;
import org.iccoutcomes.standardise.ReferenceFrames;
import org.iccoutcomes.standardise.Standardise;
import org.iccoutcomes.store.DeliveryStore;
import org.iccoutcomes.store.spark.Deliveries;
import org.jspecify.annotations.Nullable;
import scala.Function1;

/** The standardised tables that missing parts need; what is dear is worked out once and shared by all that read it. */
final class StandardTables {
    private final SparkSession session;
    private final Programme programme;
    private final Function<Delivery, String> folders;
    private final List<LiveDelivery> live;
    private final Successions successions;
    private final Map<Dataset, SortedSet<FinancialYear>> wanted = new EnumMap<>(Dataset.class);
    private final Map<Dataset, org.apache.spark.sql.Dataset<Row>> accounted = new EnumMap<>(Dataset.class);
    private org.apache.spark.sql.@Nullable Dataset<Row> spells;

    /** Tables for the parts that are missing. */
    StandardTables(
            SparkSession session,
            Programme programme,
            List<LiveDelivery> live,
            Successions successions,
            Collection<PartPlan> missing) {
        this.session = session;
        this.successions = successions;
        this.programme = programme;
        DeliveryStore store = Stores.of(programme).deliveries();
        this.folders = delivery -> store.locate(delivery.feed(), delivery.id());
        this.live = List.copyOf(live);
        for (PartPlan plan : missing) {
            for (FinancialYear year : plan.followed()) {
                want(plan.dataset(), year);
                PartPlan.sourcesOf(plan.dataset(), live).forEach(source -> want(source, year));
            }
        }
    }

    private void want(Dataset dataset, FinancialYear year) {
        wanted.computeIfAbsent(dataset, k -> new TreeSet<>()).add(year);
    }

    /**
     * A dataset as measures see it, with a copy of each row for each part that may use it. Those that are put together
     * from several datasets are kept, since cells and people are counted in a pass each.
     */
    org.apache.spark.sql.Dataset<Row> standard(Dataset dataset) {
        return switch (dataset) {
            case ADMISSIONS -> Standardise.unpacked(spells());
            case ATTENDANCES ->
                used(dataset)
                        .transform(Standardise.attendances(reference(Dataset.SITES)))
                        .transform(located(dataset));
            case APPOINTMENTS ->
                used(dataset)
                        .transform(Standardise.appointments(reference(Dataset.SITES)))
                        .transform(located(dataset));
            case CONVERSATIONS ->
                used(dataset)
                        .transform(Standardise.conversations(used(Dataset.APPOINTMENTS)))
                        .transform(located(dataset))
                        .transform(Kept::rows);
            case JOURNEYS -> journeys().transform(located(dataset)).transform(Kept::rows);
            case CONTACTS, REFERRALS, AMBULANCE_INCIDENTS -> used(dataset).transform(located(dataset));
            case COUNTS -> used(dataset).transform(followed(dataset));
            case LIST_SIZES ->
                prepared(dataset)
                        .transform(Standardise.listSizes(wanted(dataset)))
                        .transform(followed(dataset));
            case SITES, PEOPLE, DISTANCES, SMALL_AREAS, PRACTICES, SUCCESSIONS ->
                throw new IllegalArgumentException(dataset.id() + " is a look-up");
        };
    }

    /** Records with what look-ups know of their places, under the organisations that answer for them. */
    private Function1<org.apache.spark.sql.Dataset<Row>, org.apache.spark.sql.Dataset<Row>> located(Dataset dataset) {
        PlaceTables places =
                new PlaceTables(reference(Dataset.PEOPLE), reference(Dataset.SMALL_AREAS), reference(Dataset.SITES));
        return rows -> rows.transform(Standardise.located(dataset, places)).transform(followed(dataset));
    }

    private Function1<org.apache.spark.sql.Dataset<Row>, org.apache.spark.sql.Dataset<Row>> followed(Dataset dataset) {
        return successions.isEmpty()
                ? rows -> rows
                : Standardise.followed(dataset, ReferenceFrames.successors(session, successions));
    }

    private org.apache.spark.sql.Dataset<Row> spells() {
        if (spells == null) {
            spells = used(Dataset.ADMISSIONS)
                    .transform(Standardise.packedAdmissions(reference(Dataset.SITES)))
                    .transform(Standardise::countable)
                    .transform(located(Dataset.ADMISSIONS))
                    .transform(Kept::rows);
        }
        return spells;
    }

    private org.apache.spark.sql.Dataset<Row> journeys() {
        org.apache.spark.sql.Dataset<Row> sites = reference(Dataset.SITES);
        if (PartPlan.hasJourneyLog(live)) {
            return used(Dataset.JOURNEYS).transform(Standardise.loggedJourneys(sites));
        }
        return Standardise.journeys(
                new JourneyVisits(
                        standard(Dataset.ADMISSIONS), standard(Dataset.ATTENDANCES), standard(Dataset.APPOINTMENTS)),
                new JourneyPlaces(
                        sites,
                        reference(Dataset.DISTANCES).transform(Standardise.distances(reference(Dataset.SMALL_AREAS))),
                        ReferenceFrames.homes(session, programme.areas())));
    }

    /** Rows by what became of them, by start year of the financial year they are filed under. */
    Map<Integer, SortedMap<String, Long>> fates(Dataset dataset) {
        Map<Integer, SortedMap<String, Long>> fates = new TreeMap<>();
        if (deliveries(dataset).isEmpty() || dataset.kind() == Dataset.Kind.REFERENCE) {
            return fates;
        }
        for (Row row : Standardise.ledger(accounted(dataset)).collectAsList()) {
            fates.computeIfAbsent(row.getInt(0), k -> new TreeMap<>()).put(row.getString(1), row.getLong(2));
        }
        return fates;
    }

    private org.apache.spark.sql.Dataset<Row> used(Dataset dataset) {
        return Standardise.used(accounted(dataset));
    }

    private org.apache.spark.sql.Dataset<Row> accounted(Dataset dataset) {
        org.apache.spark.sql.Dataset<Row> known = accounted.get(dataset);
        if (known == null) {
            known = prepared(dataset)
                    .transform(Standardise.account(dataset, wanted(dataset)))
                    .transform(Kept::rows);
            accounted.put(dataset, known);
        }
        return known;
    }

    private org.apache.spark.sql.Dataset<Row> prepared(Dataset dataset) {
        return read(dataset).transform(Standardise.prepare(dataset, ages(dataset)));
    }

    private SortedSet<FinancialYear> wanted(Dataset dataset) {
        return wanted.getOrDefault(dataset, new TreeSet<>());
    }

    private org.apache.spark.sql.Dataset<Row> reference(Dataset dataset) {
        return deliveries(dataset).isEmpty()
                ? ReferenceFrames.none(session, dataset)
                : read(dataset).transform(Standardise.prepareReference(dataset, ages(dataset)));
    }

    private org.apache.spark.sql.Dataset<Row> read(Dataset dataset) {
        List<LiveDelivery> deliveries = deliveries(dataset);
        return deliveries.isEmpty()
                ? session.emptyDataFrame()
                : Deliveries.readLive(session, folders, deliveries, dataset);
    }

    private org.apache.spark.sql.Dataset<Row> ages(Dataset dataset) {
        List<Delivery> all =
                deliveries(dataset).stream().map(LiveDelivery::delivery).toList();
        return ReferenceFrames.deliveries(session, all);
    }

    private List<LiveDelivery> deliveries(Dataset dataset) {
        return live.stream().filter(d -> d.delivery().dataset() == dataset).toList();
    }
}
