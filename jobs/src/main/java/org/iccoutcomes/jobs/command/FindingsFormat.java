package org.iccoutcomes.jobs.command;

import java.util.List;
import org.iccoutcomes.contract.finding.Effect;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.ProtectedFinding;
import org.iccoutcomes.contract.release.ReleaseManifest;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.release.FindingsTable;
import org.iccoutcomes.report.FindingsGrid;
import org.iccoutcomes.report.block.Grid;
import org.iccoutcomes.report.csv.Csv;
import org.iccoutcomes.report.json.FindingsJson;
import org.iccoutcomes.report.text.MarkdownTable;
import org.iccoutcomes.report.text.TextTable;
import org.iccoutcomes.words.Advice;

/** How findings are printed; lower-case, as typed. */
enum FindingsFormat {
    table,
    csv,
    json,
    markdown;

    String render(Programme programme, List<ProtectedFinding> findings, int release) {
        return switch (this) {
            case table -> TextTable.render(grid(programme, findings)) + advice(findings);
            case markdown -> MarkdownTable.render(grid(programme, findings));
            case json -> FindingsJson.render(findings, ReleaseManifest.name(release));
            case csv ->
                Csv.render(FindingsTable.of(findings, programme.catalogue().measures()), programme.synthetic());
        };
    }

    /** Under the table, a paragraph a finding: what it lets its reader say, and why no stronger design was used. */
    private static String advice(List<ProtectedFinding> findings) {
        StringBuilder text = new StringBuilder();
        for (ProtectedFinding shown : findings) {
            Finding finding = shown.shown();
            Effect effect = finding.effect();
            if (effect != null) {
                String why = effect.percent().value() == null ? "" : " " + effect.whyNotStronger();
                String note = effect.diagnostics().note();
                text.append('\n')
                        .append(finding.subject().measure() + ", "
                                + finding.subject().area() + " against "
                                + finding.subject().comparator() + ": " + Advice.of(finding)
                                + (note.isEmpty() ? "" : " " + note) + why)
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static Grid grid(Programme programme, List<ProtectedFinding> findings) {
        List<String> measures = findings.stream()
                .map(f -> f.shown().subject().measure())
                .distinct()
                .toList();
        String subject = measures.size() == 1
                ? programme
                        .catalogue()
                        .findMeasure(measures.get(0))
                        .map(Measure::title)
                        .orElse(measures.get(0))
                : programme.title();
        return FindingsGrid.of(subject, findings);
    }
}
