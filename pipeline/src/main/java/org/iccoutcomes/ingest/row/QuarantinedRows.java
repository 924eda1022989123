package org.iccoutcomes.ingest.row;

import java.util.ArrayList;
import java.util.List;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.DeliveryColumns;
import org.jspecify.annotations.Nullable;

/**
 * The table of rows set aside: {@code line}, {@code rule} (the first broken), {@code rules} (all, parted by blanks) and
 * the values as text, of which only the shape is kept where they are of persons.
 *
 * @param read the columns read
 * @param isPersonal whether only shapes may be kept
 */
record QuarantinedRows(List<ReadColumn> read, boolean isPersonal) {
    List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                DeliveryColumns.LINE,
                Column.text("rule", "The rule that decided"),
                Column.text("rules", "Every rule the row breaks")));
        read.forEach(
                column -> columns.add(Column.text(column.name(), isMasked(column) ? "Its shape" : "As it stands")));
        return columns;
    }

    List<@Nullable Object> of(ReadRow row, Verdict verdict) {
        List<@Nullable Object> values = new ArrayList<>(read.size());
        values.add(row.source().line());
        values.add(verdict.rules().get(0));
        values.add(String.join(" ", verdict.rules()));
        for (int i = 0; i < read.size(); i++) {
            String text = row.texts().get(i);
            values.add(text == null || !isMasked(read.get(i)) ? text : Shapes.shape(text));
        }
        return values;
    }

    private boolean isMasked(ReadColumn column) {
        return isPersonal || column.isIdentity();
    }
}
