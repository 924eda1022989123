package org.iccoutcomes.contract.cube;

import java.util.Arrays;
import java.util.List;
import org.iccoutcomes.contract.table.Column;
import org.jspecify.annotations.Nullable;

/** The tables a part of the cube consists of, keys first. */
public final class CubeTables {
    private CubeTables() {}

    private static final Column MEASURE = Column.text("measure", "Id of the measure");
    private static final Column BASIS = Column.text("basis", "What members are: practices, LSOAs, providers or sites");
    private static final Column MEMBER = Column.text("member", "Code of the member; empty where a row names none");
    private static final Column PERIOD_START = Column.date("period_start", "First day of the period");
    private static final Column DAYS = Column.integer("days", "Days of the period");
    private static final Column SEX = Column.text("sex", "1 male, 2 female, unknown, or all");
    private static final Column AGE_BAND = Column.text("age_band", "Five-year band, unknown, or all");

    /** Sums of measures; a cell without rows is absent. */
    public static final List<Column> LEAF = List.of(
            MEASURE,
            BASIS,
            MEMBER,
            PERIOD_START,
            DAYS,
            SEX,
            AGE_BAND,
            Column.decimal("numerator", "Sum of what the measure counts"),
            Column.decimal("denominator", "Sum of what it is divided by, for means and shares"),
            Column.decimal("squares", "Sum of squares, for sums and means"));

    /** People. */
    public static final List<Column> POPULATION = List.of(
            BASIS,
            MEMBER,
            PERIOD_START,
            DAYS,
            SEX,
            AGE_BAND,
            Column.decimal("people", "People, on every day of the period"));

    /** Periods that are known, for every member or for one. */
    public static final List<Column> COVERAGE = List.of(MEASURE, BASIS, MEMBER, PERIOD_START, DAYS);

    /** How the same people come back from month to month. */
    public static final List<Column> PEOPLE = List.of(
            MEASURE,
            BASIS,
            MEMBER,
            PERIOD_START,
            Column.date("earlier_start", "First day of the earlier month of the pair"),
            Column.decimal("total", "Sum over people of what they add in the month; 0 for a pair of different months"),
            Column.decimal("products", "Sum over people of what they add in the one month times in the other"));

    /** How many rows of a mean have each value. */
    public static final List<Column> DISTRIBUTION = List.of(
            MEASURE,
            BASIS,
            MEMBER,
            PERIOD_START,
            DAYS,
            SEX,
            AGE_BAND,
            Column.integer("value", "Value of the measure's column"),
            Column.decimal("rows", "Rows that have it"));

    /** A row of {@link #COVERAGE}. */
    public static List<@Nullable Object> row(Coverage known) {
        Member member = known.member();
        return Arrays.asList(
                known.measure(),
                member == null ? null : member.basis(),
                member == null ? null : member.code(),
                known.period().start(),
                known.period().days());
    }

    /** Names of columns. */
    public static List<String> names(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }
}
