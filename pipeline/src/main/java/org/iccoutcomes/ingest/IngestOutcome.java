package org.iccoutcomes.ingest;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.contract.ledger.InputProblem;
import org.iccoutcomes.ingest.row.FileRows;

/** What came of a received file. */
public sealed interface IngestOutcome {
    /**
     * The file's rows, to be written and then closed.
     *
     * @param delivery without files, which writing adds
     * @param rows held until {@link #close}
     */
    record Ingested(Delivery delivery, FileRows rows) implements IngestOutcome, AutoCloseable {
        /** Accepted rows with the columns of their dataset that the feed binds, and those of their delivery. */
        public Dataset<Row> accepted() {
            return rows.accepted(delivery.id());
        }

        /** Rows set aside, with the reason. */
        public Dataset<Row> quarantine() {
            return rows.quarantine();
        }

        @Override
        public void close() {
            rows.close();
        }
    }

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
