package org.iccoutcomes.ingest.row;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.iccoutcomes.contract.quality.QualityTable;
import org.iccoutcomes.contract.table.DeliverySink;
import org.iccoutcomes.contract.table.RowSink;
import org.iccoutcomes.definition.feed.FileShape;
import org.iccoutcomes.ingest.file.ReceivedFile;
import org.iccoutcomes.ingest.file.Workbook;

/**
 * What the rows of a file came to.
 *
 * @param accounts of every row
 * @param lines the rows stood in, blank ones not counted; rows, where there are no lines
 * @param broken rules that refuse the file and were broken
 */
public record FileRows(Accounts accounts, long lines, List<BrokenRule> broken) {
    public FileRows {
        broken = List.copyOf(broken);
    }

    private static final long MOST_ROWS_OF_A_SHEET = 1 << 20;

    /**
     * Reads a file from its first row to its last, and hands on what is kept and what is set aside. Of rows equal in
     * every value the first is kept.
     *
     * @param plan whose binding has no problems
     * @param deliveryId what accepted rows are marked with
     * @param scratch a folder for what memory has no room for
     */
    public static FileRows read(ReceivedFile file, RowPlan plan, String deliveryId, DeliverySink sink, Path scratch)
            throws IOException {
        List<ReadColumn> columns = ReadColumn.of(plan);
        AcceptedRows acceptedRows = new AcceptedRows(plan, columns, deliveryId);
        QuarantinedRows quarantinedRows = new QuarantinedRows(columns, plan.isPersonal());
        try (SeenKeys seen = new SeenKeys(mostRows(file, plan.feed().shape()), scratch);
                RowSink accepted = sink.accepted(acceptedRows.columns());
                RowSink quarantine = sink.quarantine(quarantinedRows.columns());
                RowSink quality = sink.quality(QualityTable.COLUMNS)) {
            Pass pass = new Pass(seen, plan, columns, quarantinedRows, accepted, quarantine);
            long lines = new ReadAhead<>(source(file, plan), judging(plan, columns, acceptedRows)).read(pass::take);
            pass.quality.counts().forEach(count -> quality.write(QualityTable.row(count)));
            Accounts accounts = pass.tally.accounts();
            return new FileRows(
                    accounts, lines, pass.broken.list(accounts.ledger().read()));
        }
    }

    private static long mostRows(ReceivedFile file, FileShape shape) throws IOException {
        return switch (shape.format()) {
            case CSV -> Objects.requireNonNull(file.lines()).rows();
            case PARQUET -> ParquetRows.count(file);
            case XLSX -> MOST_ROWS_OF_A_SHEET;
        };
    }

    /** Does with a row all that needs no other row. One thread at a time. */
    private static Function<SourceRow, JudgedRow> judging(
            RowPlan plan, List<ReadColumn> columns, AcceptedRows accepted) {
        RowReader reader = new RowReader(columns, plan.key());
        Places places = new Places(columns);
        Judge judge = new Judge(plan, places);
        Optional<Integer> period = plan.periodDate().map(places::of);
        return source -> {
            ReadRow row = reader.read(source);
            Verdict verdict = judge.judge(row);
            return new JudgedRow(
                    row,
                    verdict,
                    period.flatMap(place -> Days.of(row.values().get(place))),
                    verdict.rules().isEmpty() ? accepted.of(row, verdict) : List.of());
        };
    }

    private static RowSource source(ReceivedFile file, RowPlan plan) {
        return switch (plan.feed().shape().format()) {
            case CSV -> TextRows.of(file, plan.feed().shape());
            case PARQUET -> new ParquetRows(file, plan.positions());
            case XLSX -> WorkbookRows.of(file, plan);
        };
    }

    /** Names of a file's columns. */
    public static List<String> header(ReceivedFile file, FileShape shape) throws IOException {
        return switch (shape.format()) {
            case CSV -> Objects.requireNonNull(file.lines()).header();
            case PARQUET -> ParquetRows.header(file);
            case XLSX -> new Workbook(file.path(), shape.sheet()).header();
        };
    }

    /** One pass over a file. */
    private static final class Pass {
        private final QuarantinedRows quarantinedRows;
        private final RowSink accepted;
        private final RowSink quarantine;
        private final SeenKeys seen;
        private final Tally tally = new Tally();
        private final QualityTally quality;
        private final BrokenRules broken;

        Pass(
                SeenKeys seen,
                RowPlan plan,
                List<ReadColumn> columns,
                QuarantinedRows quarantinedRows,
                RowSink accepted,
                RowSink quarantine) {
            this.seen = seen;
            this.quality = new QualityTally(columns);
            this.quarantinedRows = quarantinedRows;
            this.accepted = accepted;
            this.quarantine = quarantine;
            this.broken = new BrokenRules(plan.feed());
        }

        void take(JudgedRow judged) {
            ReadRow row = judged.row();
            Verdict verdict = judged.verdict();
            Fate fate = fate(row, verdict);
            tally.count(fate, judged);
            if (fate == Fate.ACCEPTED) {
                judged.stored().forEach(accepted::write);
                quality.count(row, verdict.year(), judged.day());
            }
            if (fate == Fate.QUARANTINED) {
                quarantine.write(quarantinedRows.of(row, verdict));
            }
            broken.see(verdict, row.source().line());
        }

        private Fate fate(ReadRow row, Verdict verdict) {
            if (!verdict.rules().isEmpty()) {
                return verdict.isFiltered() ? Fate.FILTERED : Fate.QUARANTINED;
            }
            return seen.isFirst(row.key()) ? Fate.ACCEPTED : Fate.DUPLICATE;
        }
    }
}
