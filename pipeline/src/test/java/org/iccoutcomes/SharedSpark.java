package org.iccoutcomes;

import org.apache.spark.sql.SparkSession;

/** The one Spark session of a JVM's tests: two threads, two shuffle partitions, UTC, nothing listening. */
public final class SharedSpark {
    private SharedSpark() {}

    private static final class Holder {
        private static final SparkSession SESSION = SparkSession.builder()
                .master("local[2]")
                .appName("icc tests")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.codegen.wholeStage", "false")
                .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.default.parallelism", "2")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.adaptive.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.warehouse.dir", System.getProperty("java.io.tmpdir") + "/icc-test-warehouse")
                .config("spark.ui.showConsoleProgress", "false")
                .getOrCreate();
    }

    /** The session; started when first asked for, stopped with the JVM. */
    public static SparkSession session() {
        return Holder.SESSION;
    }
}
