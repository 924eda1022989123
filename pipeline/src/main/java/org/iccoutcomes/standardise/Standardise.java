package org.iccoutcomes.standardise;

import static org.apache.spark.sql.functions.col;

import java.util.SortedSet;
import org.apache.spark.sql.Row;
import org.iccoutcomes.contract.table.PartColumns;
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
     * Live rows of a dataset of records or counts, or list sizes, with every column of the dataset, the year they are
     * filed under, and their delivery's feed and age.
     *
     * @param deliveries {@link ReferenceFrames#deliveries}
     */
    public static Function1<org.apache.spark.sql.Dataset<Row>, org.apache.spark.sql.Dataset<Row>> prepare(
            Dataset dataset, org.apache.spark.sql.Dataset<Row> deliveries) {
        return live -> live.transform(DeliveredRows.withAllColumns(dataset))
                .transform(DeliveredRows.withDelivery(deliveries))
                .transform(PartYears.withFiledYear(dataset));
    }

    /** Live rows of sites, people or distances, which belong to no year, with the age of their delivery. */
    public static Function1<org.apache.spark.sql.Dataset<Row>, org.apache.spark.sql.Dataset<Row>> prepareReference(
            Dataset dataset, org.apache.spark.sql.Dataset<Row> deliveries) {
        return live ->
                live.transform(DeliveredRows.withAllColumns(dataset)).transform(DeliveredRows.withDelivery(deliveries));
    }

    /**
     * Copies prepared rows to the parts that use them and adds the {@code fate} of each: used, duplicate, filtered or
     * superseded. Runs a Spark job over the keys of records.
     *
     * @param wanted the parts to be made
     */
    public static Function1<org.apache.spark.sql.Dataset<Row>, org.apache.spark.sql.Dataset<Row>> account(
            Dataset dataset, SortedSet<FinancialYear> wanted) {
        return RowAccount.withFate(dataset, wanted);
    }

    /**
     * Prepared list sizes, copied to every part that may use them.
     *
     * @param wanted the parts to be made
     */
    public static Function1<org.apache.spark.sql.Dataset<Row>, org.apache.spark.sql.Dataset<Row>> listSizes(
            SortedSet<FinancialYear> wanted) {
        return PartYears.copyToAll(wanted);
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
        return episodes -> episodes.transform(packedAdmissions(sites)).transform(Standardise::unpacked);
    }

    /** Spells with their diagnoses and procedures in one column, as they are best kept: {@link #unpacked}. */
    public static Function1<org.apache.spark.sql.Dataset<Row>, org.apache.spark.sql.Dataset<Row>> packedAdmissions(
            org.apache.spark.sql.Dataset<Row> sites) {
        // All steps work within a person, so that one shuffle serves them all.
        return episodes -> episodes.repartition(col(PartColumns.PART_YEAR.name()), col("person"))
                .transform(SpellKeys::withSpellId)
                .transform(Spells::fromEpisodes)
                .transform(Spells::withStay)
                .transform(DischargeGaps::withGaps)
                .transform(HospitalSites.withSiteType(sites));
    }

    /** Spells that their part may count, without those of other years that only served its look-backs. */
    public static org.apache.spark.sql.Dataset<Row> countable(org.apache.spark.sql.Dataset<Row> spells) {
        return spells.filter(PartYears.isDatedIn(Spells.DATES.stream(), col(PartColumns.PART_YEAR.name())));
    }

    /** {@link #packedAdmissions} with a column for each diagnosis and procedure. */
    public static org.apache.spark.sql.Dataset<Row> unpacked(org.apache.spark.sql.Dataset<Row> spells) {
        return NumberedCodes.unpack(spells);
    }

    /** Used attendances with what follows from them. */
    public static Function1<org.apache.spark.sql.Dataset<Row>, org.apache.spark.sql.Dataset<Row>> attendances(
            org.apache.spark.sql.Dataset<Row> sites) {
        return attendances ->
                attendances.transform(Attendances::withOutcome).transform(HospitalSites.withSiteType(sites));
    }

    /**
     * Standardised records with what the tables of people and of small areas know of the person and the record does not
     * say, and how far the site is.
     */
    public static Function1<org.apache.spark.sql.Dataset<Row>, org.apache.spark.sql.Dataset<Row>> located(
            Dataset dataset, PlaceTables places) {
        return records -> records.transform(Homes.described(dataset, places.people()))
                .transform(SmallAreas.withHomes(places.smallAreas()))
                .transform(StraightLines.withMiles(dataset, places.sites()))
                .drop(Homes.LATITUDE, Homes.LONGITUDE);
    }

    /**
     * Standardised rows whose practices and trusts, where they have ended by the row's day, are those that answer for
     * them. The day is the dataset's own; lists, which are in force for months, are told who answers when.
     *
     * @param successors {@link ReferenceFrames#successors}
     */
    public static Function1<org.apache.spark.sql.Dataset<Row>, org.apache.spark.sql.Dataset<Row>> followed(
            Dataset dataset, org.apache.spark.sql.Dataset<Row> successors) {
        return dataset == Dataset.LIST_SIZES
                ? Successors.withAnswering(successors)
                : Successors.followed(dataset, successors);
    }

    /**
     * Delivered distances whose small areas all go by their codes.
     *
     * @param smallAreas delivered small areas
     */
    public static Function1<org.apache.spark.sql.Dataset<Row>, org.apache.spark.sql.Dataset<Row>> distances(
            org.apache.spark.sql.Dataset<Row> smallAreas) {
        return SmallAreas.withCodes(smallAreas);
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
