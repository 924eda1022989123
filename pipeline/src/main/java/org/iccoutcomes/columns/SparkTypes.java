package org.iccoutcomes.columns;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.iccoutcomes.contract.table.ColumnType;

/** Spark's types for ours. */
public final class SparkTypes {
    private static final int DIGITS = 18;
    private static final int PLACES = 6;

    private SparkTypes() {}

    public static DataType of(ColumnType type) {
        return switch (type) {
            case TEXT -> DataTypes.StringType;
            case DATE -> DataTypes.DateType;
            case INTEGER -> DataTypes.IntegerType;
            case LONG -> DataTypes.LongType;
            case DECIMAL -> DataTypes.createDecimalType(DIGITS, PLACES);
            case DOUBLE -> DataTypes.DoubleType;
            case BOOLEAN -> DataTypes.BooleanType;
        };
    }
}
