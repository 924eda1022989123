package org.iccoutcomes.statistics.panel;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iccoutcomes.statistics.regression.Design;

/** The models of a panel: which terms each has. Source: any text; Angrist and Pischke 2009. */
public final class PanelModel {
    /** The effect in the two-way model. */
    public static final String EFFECT = "treated now";

    /** Treated areas against the others before. */
    public static final String TREATED = "treated area";

    /** The others after against before. */
    public static final String POST = "post";

    /** The effect in the two-by-two model. */
    public static final String TREATED_POST = "treated area:post";

    /** The period before the first treated one: what the others are measured from. */
    private static final int REFERENCE = -1;

    private PanelModel() {}

    /** A further column of a two-by-two model, one value a row. */
    public record Covariate(String name, List<Double> values) {}

    /** Treated, post and their product; the panel has one start. */
    public static Design twoByTwo(Panel panel, List<Covariate> covariates) {
        List<PanelRow> rows = panel.rows();
        int start = panel.starts().iterator().next();
        List<Boolean> treated = rows.stream()
                .map(row -> panel.treatedUnits().contains(row.unit()))
                .toList();
        Design.Builder design = Design.rows(rows.size())
                .intercept()
                .term(TREATED, i -> treated.get(i) ? 1 : 0)
                .term(POST, i -> rows.get(i).time() >= start ? 1 : 0)
                .term(TREATED_POST, i -> treated.get(i) && rows.get(i).time() >= start ? 1 : 0);
        covariates.forEach(covariate ->
                design.term(covariate.name(), i -> covariate.values().get(i)));
        return design.build();
    }

    /** A dummy for every area and every period, and whether the intervention is on. */
    public static Design twoWay(Panel panel) {
        return fixedEffects(panel)
                .term(EFFECT, i -> panel.rows().get(i).isTreated() ? 1 : 0)
                .build();
    }

    /**
     * A dummy for every area and every period, and one for each distance from the start but -1; areas never treated
     * have none of these.
     */
    public static Design eventStudy(Panel panel) {
        Design.Builder design = fixedEffects(panel);
        Map<Integer, String> terms = eventTerms(panel);
        Map<String, Integer> starts = panel.startOfUnit();
        terms.forEach((distance, term) -> design.term(term, i -> {
            PanelRow row = panel.rows().get(i);
            Integer start = starts.get(row.unit());
            return start != null && row.time() - start == distance ? 1 : 0;
        }));
        return design.build();
    }

    /** The terms of an event study by distance from the start, -1 left out; below 0 is before. */
    public static Map<Integer, String> eventTerms(Panel panel) {
        Map<Integer, String> terms = new TreeMap<>();
        Map<String, Integer> starts = panel.startOfUnit();
        for (PanelRow row : panel.rows()) {
            Integer start = starts.get(row.unit());
            if (start != null && row.time() - start != REFERENCE) {
                int distance = row.time() - start;
                terms.put(distance, distance < 0 ? "k_m" + -distance : "k_p" + distance);
            }
        }
        return terms;
    }

    private static Design.Builder fixedEffects(Panel panel) {
        List<String> unitOfRow = panel.rows().stream().map(PanelRow::unit).toList();
        List<Integer> timeOfRow = panel.rows().stream().map(PanelRow::time).toList();
        return Design.rows(panel.rows().size())
                .intercept()
                .dummies("area", panel.units(), unitOfRow)
                .dummies("period", panel.times(), timeOfRow);
    }
}
