package org.iccoutcomes.ingest;

import java.util.List;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.contract.ledger.InputProblem;

/** What came of a received file. */
public sealed interface IngestOutcome {
    /**
     * The file's rows have been handed on.
     *
     * @param delivery without files, which storing adds
     */
    record Ingested(Delivery delivery) implements IngestOutcome {}

    /**
     * The file is refused as a whole.
     *
     * @param problems at least one
     */
    record Rejected(List<InputProblem> problems) implements IngestOutcome {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}
