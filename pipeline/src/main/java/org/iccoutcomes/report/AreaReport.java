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
                        new Section("trends", "Month by month", r -> TrendsSection.of(r, area)),
                        new Section("definitions", "Definitions and methods", DefinitionSections::definitions),
                        new Section("disclosure", "How small numbers are protected", DefinitionSections::disclosure),
                        new Section("provenance", "Where these figures come from", DataSections::provenance)),
                release);
    }
}
