package org.iccoutcomes.ingest.file;

import java.util.List;
import org.iccoutcomes.contract.ledger.InputProblem;

/** What a look at a received file's bytes found. */
public sealed interface Inspection {
    /** It can be read. */
    record Whole(ReceivedFile file) implements Inspection {}

    /**
     * It cannot.
     *
     * @param problems at least one
     */
    record Refused(List<InputProblem> problems) implements Inspection {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
