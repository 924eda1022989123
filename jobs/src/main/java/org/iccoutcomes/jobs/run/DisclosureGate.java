package org.iccoutcomes.jobs.run;

import java.util.List;
import org.iccoutcomes.contract.finding.ProtectedFinding;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.disclose.DisclosureCheck;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;

/**
 * The last look before a release. Accounts of a file's rows are not among what is protected: they are of whole
 * extracts, not of people in an area.
 */
final class DisclosureGate {
    private DisclosureGate() {}

    /**
     * Lets protected findings pass.
     *
     * @throws Failure with exit code 7 when one shows what the rule hides
     */
    static void require(Programme programme, List<ProtectedFinding> findings) {
        List<String> violations = DisclosureCheck.violations(programme, findings);
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
