package org.iccoutcomes.contract.table;

/**
 * A column and what it means.
 *
 * @param name snake_case
 * @param type of its values; every column may be empty
 * @param meaning one sentence for readers, with the unit
 */
public record Column(String name, ColumnType type, String meaning) {
    public static Column text(String name, String meaning) {
        return new Column(name, ColumnType.TEXT, meaning);
    }

    public static Column date(String name, String meaning) {
        return new Column(name, ColumnType.DATE, meaning);
    }

    public static Column integer(String name, String meaning) {
        return new Column(name, ColumnType.INTEGER, meaning);
    }

    public static Column decimal(String name, String meaning) {
        return new Column(name, ColumnType.DECIMAL, meaning);
    }

    public static Column number(String name, String meaning) {
        return new Column(name, ColumnType.DOUBLE, meaning);
    }

    public static Column flag(String name, String meaning) {
        return new Column(name, ColumnType.BOOLEAN, meaning);
    }
}
