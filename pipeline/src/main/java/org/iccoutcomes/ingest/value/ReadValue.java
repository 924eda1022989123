package org.iccoutcomes.ingest.value;

import java.util.List;
import org.apache.spark.sql.Column;

/**
 * A column as read.
 *
 * @param value of the column's own type; null where the text is empty or means so
 * @param problems why a row is set aside
 * @param notes what is counted in rows that are kept
 */
public record ReadValue(Column value, List<Mark> problems, List<Mark> notes) {
    public ReadValue {
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }
}
