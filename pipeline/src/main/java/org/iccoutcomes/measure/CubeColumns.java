package org.iccoutcomes.measure;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** Columns of the cube's tables, keys first. */
final class CubeColumns {
    private CubeColumns() {}

    static final String MEASURE = "measure";
    static final String BASIS = "basis";
    static final String MEMBER = "member";
    static final String PERIOD_START = "period_start";
    static final String DAYS = "days";
    static final String SEX = "sex";
    static final String AGE_BAND = "age_band";
    static final String NUMERATOR = "numerator";
    static final String DENOMINATOR = "denominator";
    static final String SQUARES = "squares";
    static final String PEOPLE = "people";

    /** The type of every sum: exact, and wide enough for the squares of a whole country's bed days. */
    static final DataType SUM = DataTypes.createDecimalType(38, 6);
}
