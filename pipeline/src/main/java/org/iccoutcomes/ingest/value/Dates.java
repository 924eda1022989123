package org.iccoutcomes.ingest.value;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.try_to_date;
import static org.apache.spark.sql.functions.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;

/** Calendar dates. A value that no format reads is never quietly empty. */
final class Dates {
    /** Dates that mean "no date" in hospital systems (NHS-DATA §8.1). */
    private static final List<LocalDate> SENTINELS = List.of(
            LocalDate.of(1582, 10, 15),
            LocalDate.of(1600, 1, 1),
            LocalDate.of(1800, 1, 1),
            LocalDate.of(1801, 1, 1),
            LocalDate.of(1900, 1, 1));

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private Dates() {}

    /** The first format that reads a text gives its date; a time of midnight after it is no part of it. */
    static Column date(Column text, List<String> formats) {
        return parse(regexp_replace(text, "[ T]00:00(:00(\\.0+)?)?Z?$", ""), formats);
    }

    /** The date of a date and time. */
    static Column dateOfTime(Column text, List<String> formats) {
        return parse(regexp_replace(text, "[ T][0-9]{1,2}:[0-9]{2}.*$", ""), formats);
    }

    private static Column parse(Column text, List<String> formats) {
        Column[] parsed =
                formats.stream().map(format -> try_to_date(text, format)).toArray(Column[]::new);
        return parsed.length == 0 ? try_to_date(text, "yyyy-MM-dd") : coalesce(parsed);
    }

    /** Whether a text stands for "no date", in a feed's format or in either of the usual ones. */
    static Column isSentinel(Column text, Column parsed) {
        List<String> written = new ArrayList<>();
        for (LocalDate sentinel : SENTINELS) {
            written.add(sentinel.toString());
            written.add(sentinel.toString().replace("-", ""));
        }
        return coalesce(text.isInCollection(written), lit(false))
                .or(coalesce(parsed.isInCollection(SENTINELS), lit(false)));
    }

    /** Whether a date was read and lies in the years 1900 to 2100. */
    static Column isReadable(Column parsed) {
        return coalesce(year(parsed).between(FIRST_YEAR, LAST_YEAR), lit(false));
    }
}
