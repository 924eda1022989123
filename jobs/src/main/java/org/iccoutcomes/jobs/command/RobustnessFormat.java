package org.iccoutcomes.jobs.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.iccoutcomes.compare.Question;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.contract.view.Variant;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.jobs.run.Answers;
import org.iccoutcomes.release.ViewTables;
import org.iccoutcomes.report.RobustnessGrid;
import org.iccoutcomes.report.block.Grid;
import org.iccoutcomes.report.csv.Csv;
import org.iccoutcomes.report.json.TableJson;
import org.iccoutcomes.report.text.MarkdownTable;
import org.iccoutcomes.report.text.TextTable;

/** How the robustness of changes is printed. */
final class RobustnessFormat {
    private RobustnessFormat() {}

    private record Asked(Measure measure, Area area) {}

    static String render(FindingsFormat format, Programme programme, Answers answers, List<Question> questions) {
        Set<Asked> asked = new LinkedHashSet<>();
        questions.forEach(question -> programme
                .areas()
                .find(question.area())
                .ifPresent(area -> asked.add(new Asked(question.measure(), area))));
        List<Variant> variants = new ArrayList<>();
        asked.forEach(one -> variants.addAll(answers.variants(one.measure(), one.area())));
        Table table = ViewTables.robustness(variants);
        return switch (format) {
            case table -> TextTable.render(grid(programme, variants));
            case markdown -> MarkdownTable.render(grid(programme, variants));
            case json -> TableJson.render(table);
            case csv -> Csv.render(table, programme.synthetic());
        };
    }

    private static Grid grid(Programme programme, List<Variant> variants) {
        String of = variants.isEmpty() ? "" : variants.get(0).of();
        String title = programme.catalogue().findMeasure(of).map(Measure::title).orElse(of);
        return RobustnessGrid.of(title + " under every choice the programme offers", variants);
    }
}
