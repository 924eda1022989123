package org.iccoutcomes.jobs.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.iccoutcomes.contract.finding.ProtectedFinding;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.disclose.DisclosureCheck;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;
import org.iccoutcomes.release.ReleaseContent;
import org.iccoutcomes.release.ReleaseTables;

/**
 * The last look before a release. Accounts of a file's rows are not among what is protected: they are of whole
 * extracts, not of people in an area.
 */
final class DisclosureGate {
    private static final Set<String> COUNTING =
            Set.of(ReleaseTables.TRENDS, ReleaseTables.FUNNELS, ReleaseTables.RATES, ReleaseTables.LATEST);
    private static final List<String> NUMERATOR = List.of("numerator");

    private DisclosureGate() {}

    /**
     * Lets protected answers pass: findings, the variants of headlines, standardised rates, and the counts of charts
     * and funnels.
     *
     * @param tables of the release made of them
     * @throws Failure with exit code 7 when one shows what the rule hides
     */
    static void require(ReleaseContent content, List<Table> tables) {
        Programme programme = content.programme();
        List<String> violations = new ArrayList<>(DisclosureCheck.violations(programme, content.findings()));
        List<ProtectedFinding> variants = content.views().variants().stream()
                .map(variant -> new ProtectedFinding(variant.finding()))
                .toList();
        violations.addAll(DisclosureCheck.violations(programme, variants));
        List<ProtectedFinding> standardised = content.views().standardised().stream()
                .map(ProtectedFinding::new)
                .toList();
        violations.addAll(DisclosureCheck.violations(programme, standardised));
        tables.stream()
                .filter(table -> COUNTING.contains(table.name()))
                .forEach(table -> violations.addAll(DisclosureCheck.violations(programme, table, NUMERATOR)));
        if (!violations.isEmpty()) {
            throw new Failure(
                    ExitCode.DISCLOSURE,
                    "the disclosure check failed: " + violations.size() + " numbers show what the rule hides.",
                    violations,
                    Failure.NOTHING_WRITTEN,
                    "report this as a bug with the lines above, which hold no number");
        }
    }
}
