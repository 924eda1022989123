package org.iccoutcomes.store.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;

/** Writes tables of the cube. */
public final class CubeParts {
    private CubeParts() {}

    /**
     * Writes a table as one Parquet file below {@code folder/table}. Equal rows in equal order give equal data; the
     * name of the file and the order in which its footer lists encodings differ from run to run, and only the manifest
     * says which file counts.
     *
     * @param rows in one partition
     * @param folder of the part: a path or any Hadoop URI
     * @param table {@code leaf}, {@code population} or {@code coverage}
     */
    public static void write(Dataset<Row> rows, String folder, String table) {
        rows.write()
                .mode(SaveMode.Overwrite)
                .option("compression", "snappy")
                .option("mapreduce.fileoutputcommitter.marksuccessfuljobs", "false")
                .parquet(folder + "/" + table);
    }
}
