package org.iccoutcomes.config.feed;

import java.util.Set;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.feed.Reading;

/** How a column is read when its feed does not say: by its type, and by what its name is known to hold. */
final class DefaultReading {
    /** Words for people, in which case and blanks matter. */
    private static final Set<String> WORDS = Set.of(
            "site_name",
            "site_type",
            "practice_name",
            "reason",
            "area",
            "local_authority",
            "contact_type",
            "indicator",
            "outcome");

    private DefaultReading() {}

    static Reading of(Dataset dataset, String column, ColumnType type) {
        return switch (type) {
            case DATE -> Reading.DATE;
            case INTEGER, LONG -> column.equals("age") ? Reading.HES_AGE : Reading.INTEGER;
            case DECIMAL -> Reading.DECIMAL;
            case DOUBLE -> Reading.DEGREES;
            case TEXT, BOOLEAN -> text(dataset, column);
        };
    }

    private static Reading text(Dataset dataset, String column) {
        if (column.equals("person")
                || column.equals("spell_number")
                || column.equals("version_of")
                || column.endsWith("_key")) {
            return Reading.KEY;
        }
        if (dataset == Dataset.ADMISSIONS && column.startsWith("diagnosis_")) {
            return Reading.ICD10;
        }
        if (column.startsWith("procedure_")) {
            return Reading.OPCS4;
        }
        return switch (column) {
            case "sex" -> Reading.SEX;
            case "age_band" -> Reading.AGE_BAND;
            default -> WORDS.contains(column) ? Reading.TEXT : Reading.CODE;
        };
    }
}
