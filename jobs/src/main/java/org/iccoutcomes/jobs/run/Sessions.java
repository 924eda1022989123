package org.iccoutcomes.jobs.run;

import java.nio.file.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Starts Spark with the settings every result depends on. */
final class Sessions {
    private Sessions() {}

    /**
     * A session.
     *
     * @param master a Spark master URL, {@code local[*]} by default
     * @param scratch a folder for shuffle files, inside the store so that nothing unprotected leaves it
     */
    static SparkSession open(String master, Path scratch) {
        SparkSession.Builder builder = SparkSession.builder()
                .appName("icc-outcomes")
                .master(master)
                .config("spark.ui.enabled", false)
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.legacy.timeParserPolicy", "CORRECTED")
                .config("spark.sql.parquet.datetimeRebaseModeInWrite", "CORRECTED")
                .config("spark.sql.parquet.int96RebaseModeInWrite", "CORRECTED")
                .config("spark.sql.sources.commitProtocolClass", COMMIT_PROTOCOL)
                .config("spark.hadoop.mapreduce.fileoutputcommitter.algorithm.version", 1)
                .config("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", false)
                .config("spark.speculation", false)
                .config("spark.sql.codegen.hugeMethodLimit", LONGEST_COMPILED_METHOD)
                .config("spark.sql.inMemoryColumnarStorage.compressed", false)
                // What follows from every condition of every measure is worked out again and again, and finds nothing.
                .config("spark.sql.constraintPropagation.enabled", false)
                // The first of a group of rows is nearly always its only one: to look for it twice is to sort twice.
                .config("spark.sql.optimizer.windowGroupLimitThreshold", -1)
                .config("spark.sql.warehouse.dir", scratch.resolve("warehouse").toString())
                .config("spark.local.dir", scratch.toString());
        if (master.startsWith("local")) {
            builder.config("spark.driver.bindAddress", "127.0.0.1")
                    .config("spark.driver.host", "127.0.0.1")
                    .config(PARTITIONS, new SparkConf().getInt(PARTITIONS, LOCAL_PARTITIONS))
                    .config("spark.default.parallelism", LOCAL_PARTITIONS);
        }
        return builder.getOrCreate();
    }

    private static final String COMMIT_PROTOCOL =
            "org.apache.spark.sql.execution.datasources.SQLHadoopMapReduceCommitProtocol";

    /** Bytecodes; HotSpot runs longer methods interpreted, so Spark must not generate them for our wide tables. */
    private static final int LONGEST_COMPILED_METHOD = 8000;

    private static final String PARTITIONS = "spark.sql.shuffle.partitions";

    /**
     * Unless {@code -Dspark.sql.shuffle.partitions} says otherwise. Few, because a neighbourhood's data are small and
     * every shuffle partition is a task.
     */
    private static final int LOCAL_PARTITIONS = 4;
}
