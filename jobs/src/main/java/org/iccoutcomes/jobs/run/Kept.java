package org.iccoutcomes.jobs.run;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/** Tables that are worked out once and read several times. */
final class Kept {
    private Kept() {}

    /**
     * The same rows, kept until Spark stops, in memory as far as they fit. Where all of Spark is one process they are
     * kept as they are; on a cluster, which may lose a machine and then has to work its rows out again, in Spark's
     * cache, which makes columns of them and costs more.
     */
    static Dataset<Row> rows(Dataset<Row> table) {
        return table.sparkSession().sparkContext().isLocal()
                ? table.localCheckpoint(false, StorageLevel.MEMORY_AND_DISK())
                : table.persist(StorageLevel.MEMORY_AND_DISK());
    }
}
