package org.iccoutcomes.ingest.row;

import java.io.IOException;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.definition.feed.ColumnBinding;
import org.iccoutcomes.ingest.file.ReceivedFile;
import org.iccoutcomes.ingest.file.Workbook;

/**
 * The rows of a workbook's sheet; a row's line is its number in the sheet.
 *
 * @param workbook readable
 * @param days columns, from 0, in which a number is a day
 */
record WorkbookRows(Workbook workbook, SortedSet<Integer> days) implements RowSource {
    static WorkbookRows of(ReceivedFile file, RowPlan plan) {
        SortedSet<Integer> days = new TreeSet<>();
        for (ColumnBinding column : plan.feed().columns()) {
            if (plan.typeOf(column) == ColumnType.DATE) {
                days.addAll(plan.positionsOf(column));
            }
        }
        return new WorkbookRows(new Workbook(file.path(), plan.feed().shape().sheet()), days);
    }

    @Override
    public long read(Consumer<SourceRow> row) throws IOException {
        return workbook.rows(
                days,
                line -> row.accept(
                        new SourceRow(line.number(), line.hasError() ? Damage.CELL_ERROR.rule() : null, line.texts())));
    }
}
