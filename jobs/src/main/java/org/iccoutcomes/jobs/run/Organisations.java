package org.iccoutcomes.jobs.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iccoutcomes.contract.ledger.InputProblem;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.area.Membership;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.place.Succession;
import org.iccoutcomes.definition.place.Successions;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;

/** What look-ups say of practices and trusts that ended. */
final class Organisations {
    private static final String PRACTICE = "gp_practice_code";

    private Organisations() {}

    /**
     * Who followed whom.
     *
     * @throws Failure with exit code 4 and every succession that cannot be followed, with its file and line
     */
    static Successions successions(LookUps lookUps) {
        Map<LookUps.Entry, Succession> all = new LinkedHashMap<>();
        lookUps.rows(Dataset.SUCCESSIONS).forEach(row -> {
            LocalDate from = row.date("effective_date");
            if (from != null
                    && !row.text("predecessor").isEmpty()
                    && !row.text("successor").isEmpty()) {
                all.put(row, new Succession(row.text("predecessor"), row.text("successor"), from));
            }
        });
        List<String> problems = new ArrayList<>();
        all.forEach((row, succession) -> Successions.fault(succession, all.values())
                .ifPresent(fault -> problems.add(
                        new InputProblem(row.file(), row.line(), "successor", "succession", fault, "").toString())));
        if (!problems.isEmpty()) {
            throw new Failure(
                    ExitCode.INPUT_REJECTED,
                    "successions cannot be followed.",
                    problems,
                    "Nothing was released; the current release is untouched. Files read are stored.",
                    "leave one successor a day in the rows named above, then run the same command again");
        }
        return Successions.of(all.values());
    }

    /** Says which practices of areas closed while they are still members, and nobody is said to have followed them. */
    static void tellClosed(Programme programme, LookUps lookUps, Successions successions, Progress progress) {
        lookUps.rows(Dataset.PRACTICES).forEach(row -> {
            LocalDate closed = row.date("closed");
            String code = row.text(PRACTICE);
            if (closed == null || successions.isFollowed(code)) {
                return;
            }
            programme.areas().memberships().stream()
                    .filter(member -> member.member().equals(code) && isOfPractices(programme, member))
                    .filter(member ->
                            member.validTo() == null || member.validTo().isAfter(closed))
                    .forEach(member -> progress.note(
                            ("warning: practice %s of %s closed on %s and no succession says who took its people over;"
                                            + " end its membership, or add the succession  [closed-practice]")
                                    .formatted(code, member.area(), closed)));
        });
    }

    private static boolean isOfPractices(Programme programme, Membership member) {
        return programme
                .areas()
                .find(member.area())
                .map(Area::basis)
                .filter(basis -> basis.column().equals(PRACTICE))
                .isPresent();
    }
}
