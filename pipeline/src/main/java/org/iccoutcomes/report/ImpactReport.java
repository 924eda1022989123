package org.iccoutcomes.report;

import java.util.ArrayList;
import java.util.List;

/** The Out-of-Hospital Impact Report: these lists, with the themes between them, are its table of contents. */
public final class ImpactReport {
    private ImpactReport() {}

    private static final List<Section> ANSWERS = List.of(
            new Section("headlines", "Headlines", AnswerSections::headlines),
            new Section("ranked", "Each area among the others", DotsPicture::section),
            new Section("size", "Each area given its size", FunnelPicture::section),
            new Section("trends", "Month by month", TrendsSection::trends),
            new Section("older-people", "People aged 75 and over", PanelsPicture::section),
            new Section("comparators", "Compared with other areas", AnswerSections::comparators),
            new Section("before-after", "Before and after", BeforeAfterPicture::section),
            new Section("paths", "Against a synthetic control", PathPicture::section),
            new Section("standardised", "In a standard population", StandardisedSection::standardised),
            new Section("published", "Published figures re-derived", AnswerSections::published),
            new Section("robustness", "How the headlines hold up", RobustnessSection::robustness));

    private static final List<Section> ACCOUNTS = List.of(
            new Section("practices", "Practice by practice", PracticesSection::practices),
            new Section("since", "What changed since the last release", ChangesSection::changes),
            new Section("data", "Data used", DataSections::data),
            new Section("quality", "Data quality and completeness", QualitySection::quality),
            new Section("definitions", "Definitions and methods", DefinitionSections::definitions),
            new Section("disclosure", "How small numbers are protected", DefinitionSections::disclosure),
            new Section("provenance", "Where these figures come from", DataSections::provenance));

    /** Writes the report of a release. */
    public static Report of(ReleaseView release) {
        List<Section> sections = new ArrayList<>(ANSWERS);
        sections.addAll(ThemeSections.of(release));
        sections.addAll(ACCOUNTS);
        return Report.of("Out-of-hospital impact: " + release.title(), sections, release);
    }
}
