package org.iccoutcomes.jobs.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.iccoutcomes.compare.AreaRosters;
import org.iccoutcomes.compare.Compare;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.definition.area.Basis;
import org.iccoutcomes.definition.measure.Measure;
import org.jspecify.annotations.Nullable;

/**
 * A world's truth beside what the pipeline made of its extracts.
 *
 * @param figures how many were looked at: measure × area × window
 * @param wrong those that differ
 */
record Recovered(int figures, List<String> wrong) {
    /**
     * Compares every figure.
     *
     * @param without measures of files that the programme does not take in
     */
    static Recovered of(ProgrammeRun run, Truth truth, Set<String> without) {
        Compare compare = run.compare();
        String noArea = AreaRosters.noAreaNames(run.programme().areas()).getOrDefault(new Basis("practice"), "");
        List<String> wrong = new ArrayList<>();
        int figures = 0;
        for (Truth.Figure figure : truth.figures()) {
            if (without.contains(figure.measure())
                    || (figure.window().equals("advice") != figure.measure().startsWith("advice"))) {
                continue;
            }
            Measure measure =
                    run.programme().catalogue().findMeasure(figure.measure()).orElseThrow();
            String area = figure.area().equals("(no area)") ? noArea : figure.area();
            WindowFigure ours =
                    compare.level(measure, area, truth.window(figure.window())).period();
            figures++;
            if (!equal(figure.numerator(), ours.numerator())
                    || (figure.denominator() != null && !equal(figure.denominator(), ours.denominator()))) {
                wrong.add(figure + " but ours is " + ours.numerator() + " of " + ours.denominator());
            }
        }
        return new Recovered(figures, wrong);
    }

    private static boolean equal(BigDecimal truth, @Nullable BigDecimal ours) {
        return ours != null ? truth.compareTo(ours) == 0 : truth.signum() == 0;
    }
}
