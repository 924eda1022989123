package org.iccoutcomes.ingest.value;

import static org.apache.spark.sql.functions.left;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;

import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.Column;

/** What is done to every text before it is read. */
public final class Texts {
    private static final int LONGEST_SHAPE = 40;

    private Texts() {}

    /** Without the blanks around it; null where it is empty or one of the texts that mean so. */
    public static Column present(Column text, Collection<String> nullValues) {
        Column trimmed = trim(text, " \t\u00A0");
        SortedSet<String> empty = new TreeSet<>(nullValues);
        empty.add("");
        return when(trimmed.isInCollection(empty), lit(null)).otherwise(trimmed);
    }

    /** Replaces values that stand in a table; others stay. */
    static Column recode(Column text, Map<String, String> table) {
        if (table.isEmpty()) {
            return text;
        }
        Column replaced = lit(null).cast("string");
        for (Map.Entry<String, String> entry : table.entrySet()) {
            replaced = when(text.equalTo(entry.getKey()), lit(entry.getValue())).otherwise(replaced);
        }
        return org.apache.spark.sql.functions.coalesce(replaced, text);
    }

    /** Only the shape of a personal value: letters become x, digits 9. */
    public static Column shape(Column text) {
        return regexp_replace(regexp_replace(left(text, lit(LONGEST_SHAPE)), "\\p{L}", "x"), "\\p{N}", "9");
    }
}
