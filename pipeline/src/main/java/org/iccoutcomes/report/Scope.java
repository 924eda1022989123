package org.iccoutcomes.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.report.block.Cell;

/**
 * One area over one pair of windows: what programme reports and pages of areas are about.
 *
 * @param release the release
 * @param area name of the area
 * @param windows name of the pair, as findings have it
 */
record Scope(ReleaseView release, String area, String windows) {
    private static final String OWN = "own";
    private static final int YEAR = 12;

    /**
     * So many months after the area's start.
     *
     * @return empty where the release holds nothing of these windows; twelve months may be the headline's own
     */
    static Optional<Scope> at(ReleaseView release, String area, int months) {
        Scope asked = new Scope(release, area, "at " + months + "m");
        Scope headline = new Scope(release, area, ReleaseView.HEADLINE);
        if (asked.own().stream().findAny().isPresent()) {
            return Optional.of(asked);
        }
        return release.start(area)
                .filter(start -> months == YEAR)
                .filter(start -> headline.own().stream()
                        .anyMatch(finding -> finding.period().window().from().equals(start)
                                && finding.period()
                                        .window()
                                        .to()
                                        .equals(start.plusYears(1).minusDays(1))
                                && finding.baseline().window().from().equals(start.minusYears(1))))
                .map(start -> headline);
    }

    /** The area's headline windows; those of the area that leads where it has no start of its own. */
    static Scope headline(ReleaseView release, String area) {
        Scope own = new Scope(release, area, ReleaseView.HEADLINE);
        return own.own().isEmpty()
                ? release.leadArea()
                        .map(lead -> new Scope(release, area, ReleaseView.HEADLINE + " of " + lead))
                        .orElse(own)
                : own;
    }

    /** Changes against the area's own baseline, wholes before parts, in the order of the table. */
    List<Finding> own() {
        return findings(Set.of(OWN));
    }

    /** Findings against pools of areas, mixtures and stated numbers: everything but its own past and single areas. */
    List<Finding> pooled() {
        Set<String> areas =
                release.rows(ReleaseTables.AREAS).map(row -> row.text("area")).collect(Collectors.toSet());
        return all().filter(finding -> !finding.subject().comparator().equals(OWN)
                        && !areas.contains(finding.subject().comparator()))
                .toList();
    }

    private List<Finding> findings(Set<String> comparators) {
        return all().filter(finding -> comparators.contains(finding.subject().comparator()))
                .toList();
    }

    /** Everything about the area over the windows. */
    Stream<Finding> all() {
        return release.findings().stream()
                .filter(finding -> finding.subject().area().equals(area)
                        && finding.subject().windows().equals(windows));
    }

    /** The title of a finding's measure as a cell. */
    static Cell title(Finding finding, Map<String, String> titles) {
        return Cell.of(titles.getOrDefault(
                finding.subject().measure(), finding.subject().measure()));
    }
}
