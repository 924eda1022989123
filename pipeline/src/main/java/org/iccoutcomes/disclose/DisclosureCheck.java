package org.iccoutcomes.disclose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iccoutcomes.contract.finding.Comparison;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Flag;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.ProtectedFinding;
import org.iccoutcomes.contract.finding.Subject;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.measure.Measure;
import org.jspecify.annotations.Nullable;

/**
 * The last look before anything is released: no count of 1 to 7 nor one that is no multiple of 5, no hidden side with a
 * change, no percentage finer than a tenth. It knows the rule, not how it was applied. Violations name the place and
 * never the number.
 */
public final class DisclosureCheck {
    private static final BigDecimal STEP = BigDecimal.valueOf(5);
    private static final int PERCENT_DECIMALS = 1;

    private final List<String> violations = new ArrayList<>();

    private DisclosureCheck() {}

    /** Violations in findings, in their order; none where the programme protects nothing. */
    public static List<String> violations(Programme programme, Collection<ProtectedFinding> findings) {
        DisclosureCheck check = new DisclosureCheck();
        if (Protection.of(programme).protects()) {
            Map<String, Measure> measures = new TreeMap<>();
            programme.catalogue().measures().forEach(measure -> measures.put(measure.id(), measure));
            findings.forEach(finding -> check.finding(
                    finding.shown(), measures.get(finding.shown().subject().measure())));
        }
        return List.copyOf(check.violations);
    }

    /** Violations in the named columns of a table, which hold counts. */
    public static List<String> violations(Programme programme, Table table, Collection<String> countColumns) {
        DisclosureCheck check = new DisclosureCheck();
        if (Protection.of(programme).protects()) {
            for (String column : countColumns) {
                int index = table.indexOf(column);
                for (int row = 0; row < table.rows().size(); row++) {
                    check.count(
                            table.name() + " row " + (row + 1) + ", " + column,
                            table.rows().get(row).get(index));
                }
            }
        }
        return List.copyOf(check.violations);
    }

    private void finding(Finding finding, @Nullable Measure measure) {
        Subject subject = finding.subject();
        String place = String.join(" / ", subject.measure(), subject.area(), subject.comparator(), subject.windows());
        if (finding.flags().contains(Flag.INTERNAL)) {
            violations.add(place + ": for internal use");
        }
        boolean ownDenominator = measure != null && measure.hasOwnDenominator();
        window(place + ", baseline", finding.baseline(), ownDenominator);
        window(place + ", period", finding.period(), ownDenominator);
        rounded(place + ", change of the count", finding.change().count());
        percent(place + ", change", finding.change().percent());
        Comparison comparison = finding.comparison();
        if (comparison != null) {
            window(place + ", comparator's baseline", comparison.baseline(), ownDenominator);
            window(place + ", comparator's period", comparison.period(), ownDenominator);
            percent(place + ", comparator's change", comparison.percent());
            if (comparison.isCounted()) {
                hiddenSide(
                        place + ", comparator's change",
                        comparison.baseline(),
                        comparison.period(),
                        comparison.percent());
            }
        }
        Interval effect =
                finding.effect() == null ? Interval.UNKNOWN : finding.effect().percent();
        percent(place + ", effect", effect);
        hiddenSide(
                place + ", change",
                finding.baseline(),
                finding.period(),
                finding.change().percent());
        hiddenSide(place + ", effect", finding.baseline(), finding.period(), effect);
    }

    private void window(String place, WindowFigure figure, boolean ownDenominator) {
        count(place, figure.numerator());
        if (ownDenominator) {
            count(place + ", rows", figure.denominator());
        }
        if (figure.numerator() == null && figure.rate().value() != null) {
            violations.add(place + ": a rate of a hidden count");
        }
    }

    private void hiddenSide(String place, WindowFigure before, WindowFigure after, Interval percent) {
        if (percent.value() != null && (before.numerator() == null || after.numerator() == null)) {
            violations.add(place + ": shown beside a hidden count");
        }
    }

    private void count(String place, @Nullable Object count) {
        if (count instanceof Number number && isSmall(number)) {
            violations.add(place + ": a small count");
        }
        rounded(place, count);
    }

    private void rounded(String place, @Nullable Object count) {
        if (count instanceof Number number
                && new BigDecimal(number.toString()).remainder(STEP).signum() != 0) {
            violations.add(place + ": a count that is not rounded");
        }
    }

    private static boolean isSmall(Number number) {
        return SmallNumbers.isSmall(new BigDecimal(number.toString()));
    }

    private void percent(String place, Interval interval) {
        for (Double number : new Double[] {interval.value(), interval.lower(), interval.upper()}) {
            if (number != null && !number.equals(Digits.rounded(number, PERCENT_DECIMALS))) {
                violations.add(place + ": more digits than may be shown");
            }
        }
    }
}
