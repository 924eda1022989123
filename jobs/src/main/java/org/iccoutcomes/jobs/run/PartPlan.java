package org.iccoutcomes.jobs.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.iccoutcomes.contract.cube.CubePart;
import org.iccoutcomes.contract.ledger.LiveDelivery;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.measure.Grouping;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.time.FinancialYear;
import org.iccoutcomes.measure.RepeatUse;
import org.iccoutcomes.store.Fingerprint;

/**
 * One part of the cube that a programme needs, named by everything that goes into it.
 *
 * @param id names the deliveries, measures, members and code it is made from
 * @param kind counts or lists
 * @param dataset whose rows are counted
 * @param year the financial year its periods start in
 * @param measures what is counted
 * @param inputs the deliveries read
 */
record PartPlan(
        String id,
        CubePart.Kind kind,
        Dataset dataset,
        FinancialYear year,
        List<Measure> measures,
        List<LiveDelivery> inputs) {

    /** Every part of the programme's cube, by dataset and then year. */
    static List<PartPlan> of(Programme programme, List<LiveDelivery> live, String codeVersion) {
        List<PartPlan> parts = new ArrayList<>();
        for (Dataset dataset : Dataset.values()) {
            List<Measure> measures = programme.catalogue().measures().stream()
                    .filter(m -> m.counting().dataset() == dataset)
                    .sorted(Comparator.comparing(Measure::id))
                    .toList();
            if (measures.isEmpty() && dataset != Dataset.LIST_SIZES) {
                continue;
            }
            Set<Dataset> sources = sourcesOf(dataset, live);
            for (FinancialYear year : yearsOf(sources, live)) {
                List<LiveDelivery> inputs = live.stream()
                        .filter(d -> sources.contains(d.delivery().dataset()))
                        .filter(d -> d.years().isEmpty() || reaches(d, year, yearsBefore(measures)))
                        .toList();
                CubePart.Kind kind = dataset == Dataset.LIST_SIZES ? CubePart.Kind.POPULATION : CubePart.Kind.LEAF;
                String id = name(
                        programme,
                        codeVersion,
                        dataset,
                        List.of(
                                year.toString(),
                                measures.stream()
                                        .map(m -> m.with(Grouping.NONE))
                                        .toList()
                                        .toString()),
                        inputs);
                parts.add(new PartPlan(id, kind, dataset, year, measures, inputs));
            }
        }
        return List.copyOf(parts);
    }

    /** What a dataset's standardised table is made from. */
    static Set<Dataset> sourcesOf(Dataset dataset, List<LiveDelivery> live) {
        return switch (dataset) {
            case ADMISSIONS, ATTENDANCES, APPOINTMENTS -> with(WHERE, dataset);
            case CONVERSATIONS -> with(HOMES, dataset, Dataset.APPOINTMENTS);
            case JOURNEYS -> hasJourneyLog(live) ? with(WHERE, dataset) : DERIVED_JOURNEYS;
            case CONTACTS, REFERRALS, AMBULANCE_INCIDENTS -> with(HOMES, dataset);
            case COUNTS, LIST_SIZES -> EnumSet.of(dataset, Dataset.SUCCESSIONS);
            case SITES, PEOPLE, DISTANCES, SMALL_AREAS, PRACTICES, SUCCESSIONS -> EnumSet.of(dataset);
        };
    }

    private static final Set<Dataset> HOMES = Set.of(Dataset.PEOPLE, Dataset.SMALL_AREAS, Dataset.SUCCESSIONS);
    private static final Set<Dataset> WHERE = with(HOMES, Dataset.SITES);
    private static final Set<Dataset> DERIVED_JOURNEYS =
            with(WHERE, Dataset.ADMISSIONS, Dataset.ATTENDANCES, Dataset.APPOINTMENTS, Dataset.DISTANCES);

    private static Set<Dataset> with(Set<Dataset> lookUps, Dataset... own) {
        Set<Dataset> sources = EnumSet.copyOf(lookUps);
        sources.addAll(List.of(own));
        return sources;
    }

    /** A CCG's own log stands in for journeys derived from activity; the two are never added. */
    static boolean hasJourneyLog(List<LiveDelivery> live) {
        return live.stream().anyMatch(d -> d.delivery().dataset() == Dataset.JOURNEYS);
    }

    private static SortedSet<FinancialYear> yearsOf(Set<Dataset> sources, List<LiveDelivery> live) {
        SortedSet<FinancialYear> years = new TreeSet<>();
        live.stream().filter(d -> sources.contains(d.delivery().dataset())).forEach(d -> years.addAll(d.years()));
        return years;
    }

    /**
     * How many years before its own a part takes rows of: one for spells and look-backs, and one more where people are
     * followed from the year before, whose rows have look-backs of their own.
     */
    private static int yearsBefore(List<Measure> measures) {
        return RepeatUse.of(measures).isEmpty() ? 1 : 2;
    }

    /** Whether a delivery holds rows of the year, of the next, or of those before it that the part takes. */
    private static boolean reaches(LiveDelivery delivery, FinancialYear year, int yearsBefore) {
        return delivery.years().stream()
                .map(y -> y.startYear() - year.startYear())
                .anyMatch(away -> -yearsBefore <= away && away <= 1);
    }

    /** The years whose rows the part takes as they are counted: its own, and the one before where it follows people. */
    List<FinancialYear> followed() {
        return RepeatUse.of(measures).isEmpty() ? List.of(year) : List.of(year.plusYears(-1), year);
    }

    private static String name(
            Programme programme, String codeVersion, Dataset dataset, List<String> asked, List<LiveDelivery> inputs) {
        List<String> made = new ArrayList<>(asked);
        made.add(codeVersion);
        made.add(dataset.id());
        made.add(programme.areas().bases().toString());
        made.add(programme.areas().cutPoints().toString());
        // Whether a site is outside a person's own area depends on who belongs where.
        made.add(dataset == Dataset.JOURNEYS ? programme.areas().toString() : "");
        inputs.stream().map(d -> d.delivery().id() + " " + d.years()).sorted().forEach(made::add);
        return Fingerprint.shortOf(Fingerprint.of(made));
    }
}
