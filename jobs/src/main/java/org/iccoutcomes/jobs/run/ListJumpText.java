package org.iccoutcomes.jobs.run;

import java.util.List;
import org.iccoutcomes.contract.quality.ListJump;

/** Says which lists of people jumped. */
final class ListJumpText {
    private ListJumpText() {}

    /** So many are said, the newest first; the release table holds them all. */
    private static final int MOST = 5;

    static void tell(List<ListJump> jumps, Progress progress) {
        jumps.stream()
                .limit(MOST)
                .forEach(jump ->
                        progress.note("warning: the list of %s %s changed by more than %s %% from %s to %s  [list-jump]"
                                .formatted(jump.basis(), jump.member(), ListJump.ALLOWED, jump.earlier(), jump.day())));
        if (jumps.size() > MOST) {
            progress.note("warning: %,d more lists jumped: the report and its table list_jumps name them  [list-jump]"
                    .formatted(jumps.size() - MOST));
        }
    }
}
