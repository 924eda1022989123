package org.iccoutcomes.standardise;

import java.util.SortedSet;
import org.apache.spark.sql.Row;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.time.FinancialYear;
import scala.Function1;

/**
 * Delivered rows of the live set become the datasets that measures count. Every step keeps the parts of
 * {@code part_year} apart. Order: {@link #prepare}, {@link #account}, then the dataset's own step on {@link #used}
 * rows.
 */
public final class Standardise {
    private Standardise() {}

    /**
     * Live rows of a dataset of records or counts, or list sizes, with every column of the dataset, their delivery's
     * feed and age, and a copy for each wanted part that may use them.
     *
     * @param deliveries {@link ReferenceFrames#deliveries}
     * @param wanted the parts to be made
     */
    public static Function1<org.apache.spark.sql.Dataset<Row>, org.apache.spark.sql.Dataset<Row>> prepare(
            Dataset dataset, org.apache.spark.sql.Dataset<Row> deliveries, SortedSet<FinancialYear> wanted) {
        return live -> live.transform(DeliveredRows.withAllColumns(dataset))
                .transform(DeliveredRows.withDelivery(deliveries))
                .transform(DeliveredRows.explodePartYears(dataset, wanted));
    }

    /** Live rows of sites or distances, which belong to no year, with the age of their delivery. */
    public static Function1<org.apache.spark.sql.Dataset<Row>, org.apache.spark.sql.Dataset<Row>> prepareReference(
            Dataset dataset, org.apache.spark.sql.Dataset<Row> deliveries) {
        return live ->
                live.transform(DeliveredRows.withAllColumns(dataset)).transform(DeliveredRows.withDelivery(deliveries));
    }

    /** Adds the {@code fate} of each prepared row: used, duplicate, filtered or superseded. */
    public static Function1<org.apache.spark.sql.Dataset<Row>, org.apache.spark.sql.Dataset<Row>> account(
            Dataset dataset) {
        return RowAccount.withFate(dataset);
    }

    /**
     * Rows by {@code part_year} and {@code fate} for the dataset's ledger. Each row is counted once, in the part of the
     * year it is filed under, if that part is among the wanted ones.
     */
    public static org.apache.spark.sql.Dataset<Row> ledger(org.apache.spark.sql.Dataset<Row> accounted) {
        return RowAccount.byPartAndFate(accounted);
    }

    /** The rows that reach the standardised table. */
    public static org.apache.spark.sql.Dataset<Row> used(org.apache.spark.sql.Dataset<Row> accounted) {
        return RowAccount.filterUsed(accounted);
    }

    /** Used episodes to spells. */
    public static Function1<org.apache.spark.sql.Dataset<Row>, org.apache.spark.sql.Dataset<Row>> admissions(
            org.apache.spark.sql.Dataset<Row> sites) {
        return episodes -> episodes.transform(SpellKeys::withSpellId)
                .transform(Spells::fromEpisodes)
                .transform(Spells::withStay)
                .transform(DischargeGaps::withGaps)
                .transform(HospitalSites.withSiteType(sites));
    }

    /** Used attendances with what follows from them. */
    public static Function1<org.apache.spark.sql.Dataset<Row>, org.apache.spark.sql.Dataset<Row>> attendances(
            org.apache.spark.sql.Dataset<Row> sites) {
        return attendances ->
                attendances.transform(Attendances::withOutcome).transform(HospitalSites.withSiteType(sites));
    }

    /** Used appointments with the type of their site. */
    public static Function1<org.apache.spark.sql.Dataset<Row>, org.apache.spark.sql.Dataset<Row>> appointments(
            org.apache.spark.sql.Dataset<Row> sites) {
        return HospitalSites.withSiteType(sites);
    }

    /**
     * Used conversations with what came of them.
     *
     * @param appointments used appointments of the same parts
     */
    public static Function1<org.apache.spark.sql.Dataset<Row>, org.apache.spark.sql.Dataset<Row>> conversations(
            org.apache.spark.sql.Dataset<Row> appointments) {
        return conversations -> conversations
                .transform(Conversations::withOutcome)
                .transform(Conversations.withDaysToReferral(appointments));
    }

    /**
     * Journeys derived from standardised admissions, attendances and appointments of the same parts.
     *
     * @param visits the three, in that order
     */
    public static org.apache.spark.sql.Dataset<Row> journeys(JourneyVisits visits, JourneyPlaces places) {
        return Journeys.ofAdmissions(visits.admissions())
                .unionByName(Journeys.ofAttendances(visits.attendances()))
                .unionByName(Journeys.ofAppointments(visits.appointments()))
                .transform(Journeys::onePerPersonSiteAndDay)
                .transform(JourneyMiles.withRoadMiles(places.distances()))
                .transform(HomeAreas.withOutsideArea(places.sites(), places.homes()))
                .transform(HospitalSites.withSiteType(places.sites()));
    }

    /** Used rows of a log of journeys, which takes the place of derived ones; all of them lead out of the area. */
    public static Function1<org.apache.spark.sql.Dataset<Row>, org.apache.spark.sql.Dataset<Row>> loggedJourneys(
            org.apache.spark.sql.Dataset<Row> sites) {
        return log -> log.transform(JourneyMiles::withHalfMiles)
                .transform(Journeys::withLogPurpose)
                .transform(HospitalSites.withSiteType(sites));
    }
}
