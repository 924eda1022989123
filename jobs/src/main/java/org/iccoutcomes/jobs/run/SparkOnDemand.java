package org.iccoutcomes.jobs.run;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** Starts Spark only when something new has to be read or counted; a night with nothing new never does. */
final class SparkOnDemand implements AutoCloseable {
    private final String master;
    private final Path scratch;
    private @Nullable SparkSession session;

    SparkOnDemand(String master, Path scratch) {
        this.master = master;
        this.scratch = scratch;
    }

    /** The session; the first to ask starts it. */
    synchronized SparkSession get() {
        SparkSession running = session;
        if (running == null) {
            running = Sessions.open(master, scratch);
            session = running;
        }
        return running;
    }

    @Override
    public synchronized void close() {
        if (session != null) {
            session.stop();
        }
    }
}
