package org.iccoutcomes.measure;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.iccoutcomes.definition.area.Basis;

/** Whom a row belongs to: an array of (basis, member), one for each basis that the rows have a column for. */
final class Members {
    private Members() {}

    private static final Column NOBODY = array().cast("array<struct<basis:string,member:string>>");

    /** A record belongs to one member by every basis; where it names none, to the member without a code. */
    static Column ofRecord(Dataset<Row> rows, SortedSet<Basis> bases) {
        List<Basis> known = known(rows, bases);
        if (known.isEmpty()) {
            return NOBODY;
        }
        return array(known.stream().map(Members::member).toArray(Column[]::new));
    }

    /**
     * A ready-made figure belongs to the members it names: a list of practices says nothing of trusts. One that names
     * none belongs to the member without a code.
     */
    static Column ofFigure(Dataset<Row> rows, SortedSet<Basis> bases) {
        List<Basis> known = known(rows, bases);
        if (known.isEmpty()) {
            return NOBODY;
        }
        Column namesNone =
                known.stream().map(basis -> col(basis.column()).isNull()).reduce(lit(true), Column::and);
        return array_compact(array(known.stream()
                .map(basis -> when(namesNone.or(col(basis.column()).isNotNull()), member(basis)))
                .toArray(Column[]::new)));
    }

    private static Column member(Basis basis) {
        return struct(
                lit(basis.name()).as(CubeColumns.BASIS),
                coalesce(col(basis.column()), lit("")).as(CubeColumns.MEMBER));
    }

    private static List<Basis> known(Dataset<Row> rows, SortedSet<Basis> bases) {
        List<String> columns = Arrays.asList(rows.columns());
        return bases.stream().filter(basis -> columns.contains(basis.column())).toList();
    }
}
