package org.iccoutcomes.ingest.row;

import org.apache.hadoop.fs.Path;
import org.iccoutcomes.ingest.file.ReceivedFile;

/** Names a local file to Spark; brackets, spaces and other signs of its name mean themselves. */
final class SparkPaths {
    private SparkPaths() {}

    static String of(ReceivedFile file) {
        return new Path(file.path().toUri()).toString();
    }
}
