package org.iccoutcomes.report;

import java.util.List;

/** One area's own page: what became of it, by itself and beside the others. */
public final class AreaReport {
    private AreaReport() {}

    /** Writes the page of an area that the release knows, over its headline windows. */
    public static Report of(ReleaseView release, String area) {
        Scope scope = Scope.headline(release, area);
        return Report.of(
                area + ": " + release.title(),
                List.of(
                        new Section("brief", "In brief", r -> AreaSections.inBrief(scope)),
                        new Section("before-after", "Before and after", r -> AreaSections.beforeAndAfter(scope)),
                        new Section("comparators", "Compared with other areas", r -> AreaSections.compared(scope)),
                        new Section("ranked", "Among the other areas", r -> AreaSections.ranked(r, area)),
                        new Section("size", "Given its size", r -> AreaSections.givenSize(r, area)),
                        new Section("trends", "Month by month", r -> TrendsSection.of(r, area)),
                        new Section("older-people", "People aged 75 and over", r -> AreaSections.olderPeople(r, area)),
                        new Section("paths", "Against a synthetic control", r -> AreaSections.paths(r, area)),
                        new Section("practices", "Practice by practice", r -> PracticesSection.of(r, area)),
                        new Section("definitions", "Definitions and methods", DefinitionSections::definitions),
                        new Section("disclosure", "How small numbers are protected", DefinitionSections::disclosure),
                        new Section("provenance", "Where these figures come from", DataSections::provenance)),
                release);
    }
}
