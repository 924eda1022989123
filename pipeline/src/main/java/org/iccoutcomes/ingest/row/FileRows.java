package org.iccoutcomes.ingest.row;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
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
import org.jspecify.annotations.Nullable;

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
            Pass pass = new Pass(seen, plan, columns, acceptedRows, quarantinedRows, accepted, quarantine);
            long lines = new ReadAhead<>(source(file, plan), judging(plan, columns)).read(pass::take);
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

    /** Reads the values of a row and judges it. One thread at a time. */
    private static Function<SourceRow, JudgedRow> judging(RowPlan plan, List<ReadColumn> columns) {
        RowReader reader = new RowReader(columns, plan.key());
        Judge judge = new Judge(plan, new Places(columns));
        return source -> {
            ReadRow row = reader.read(source);
            return new JudgedRow(row, judge.judge(row));
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
        private final Places places;
        private final Optional<String> periodDate;
        private final AcceptedRows acceptedRows;
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
                AcceptedRows acceptedRows,
                QuarantinedRows quarantinedRows,
                RowSink accepted,
                RowSink quarantine) {
            this.seen = seen;
            this.places = new Places(columns);
            this.quality = new QualityTally(columns);
            this.periodDate = plan.periodDate();
            this.acceptedRows = acceptedRows;
            this.quarantinedRows = quarantinedRows;
            this.accepted = accepted;
            this.quarantine = quarantine;
            this.broken = new BrokenRules(plan.feed());
        }

        void take(JudgedRow judged) {
            ReadRow row = judged.row();
            Verdict verdict = judged.verdict();
            Fate fate = fate(row, verdict);
            List<List<@Nullable Object>> stored = fate == Fate.ACCEPTED ? acceptedRows.of(row, verdict) : List.of();
            stored.forEach(accepted::write);
            if (fate == Fate.QUARANTINED) {
                quarantine.write(quarantinedRows.of(row, verdict));
            }
            Optional<LocalDate> day = day(row);
            tally.count(fate, verdict, row.key(), stored.size(), day);
            if (fate == Fate.ACCEPTED) {
                quality.count(row, verdict.year(), day);
            }
            broken.see(verdict, row.source().line());
        }

        private Fate fate(ReadRow row, Verdict verdict) {
            if (!verdict.rules().isEmpty()) {
                return verdict.isFiltered() ? Fate.FILTERED : Fate.QUARANTINED;
            }
            return seen.isFirst(row.key()) ? Fate.ACCEPTED : Fate.DUPLICATE;
        }

        private Optional<LocalDate> day(ReadRow row) {
            return periodDate.flatMap(column -> Days.of(places.value(column, row.values())));
        }
    }
}
