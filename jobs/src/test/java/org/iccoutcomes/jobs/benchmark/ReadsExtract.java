package org.iccoutcomes.jobs.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.iccoutcomes.config.KnownFeeds;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.ingest.Ingest;
import org.iccoutcomes.ingest.IngestOutcome;
import org.iccoutcomes.ingest.file.FileInspection;
import org.iccoutcomes.ingest.file.Inspection;
import org.iccoutcomes.ingest.file.ReceivedFile;
import org.iccoutcomes.store.DeliveryStore;
import org.iccoutcomes.store.file.Access;
import org.iccoutcomes.store.file.Storage;

/** Programs that make Parquet of a CSV file of HES outpatients, plain or gzip. */
enum ReadsExtract {
    /** Ours: inspects the file, then reads, recodes, checks and counts every row of the feed's columns. */
    ICC {
        @Override
        double seconds(Path file, Path into) throws IOException {
            Feed feed = KnownFeeds.read(Path.of("")).stream()
                    .filter(known -> known.id().equals("hes-op"))
                    .findFirst()
                    .orElseThrow();
            DeliveryStore store = new DeliveryStore(Storage.at(into.toString(), Access.GROUP));
            Ingest ingest = new Ingest("benchmark", Optional.empty(), into);
            return timed(() -> {
                ReceivedFile received = ((Inspection.Whole) FileInspection.inspect(feed, file)).file();
                String id = ingest.idOf(feed, received);
                IngestOutcome outcome = ingest.read(feed, received, store.sink(feed.id(), id));
                store.write(((IngestOutcome.Ingested) outcome).delivery().withFiles(store.seal(feed.id(), id)));
            });
        }
    },

    /** Spark's own reader with a given schema, every column, nothing checked; the session is open before. */
    SPARK {
        @Override
        double seconds(Path file, Path into) throws IOException {
            StructType schema = new StructType(header(file).stream()
                    .map(name -> new StructField(
                            name,
                            isDate(name) ? DataTypes.DateType : DataTypes.StringType,
                            true,
                            org.apache.spark.sql.types.Metadata.empty()))
                    .toArray(StructField[]::new));
            try (SparkSession spark = SparkSession.builder()
                    .master("local[*]")
                    .config("spark.ui.enabled", false)
                    .config("spark.local.dir", into.toString())
                    .config("spark.driver.host", "127.0.0.1")
                    .getOrCreate()) {
                return timed(() -> spark.read()
                        .schema(schema)
                        .option("header", true)
                        .option("dateFormat", "yyyy-MM-dd")
                        .csv(file.toString())
                        .write()
                        .parquet(into.resolve("rows").toString()));
            }
        }
    },

    /** DuckDB's reader with the same columns and types; its driver must be on the class path. */
    DUCKDB {
        @Override
        double seconds(Path file, Path into) throws IOException {
            String columns = header(file).stream()
                    .map(name -> "'" + name + "': '" + (isDate(name) ? "DATE" : "VARCHAR") + "'")
                    .collect(Collectors.joining(", ", "{", "}"));
            String copy =
                    "COPY (SELECT * FROM read_csv('%s', header = true, columns = %s, ignore_errors = true)) TO '%s' (FORMAT parquet)"
                            .formatted(file, columns, into.resolve("rows.parquet"));
            try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                    var statement = duckdb.createStatement()) {
                return timed(() -> statement.execute(copy));
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }
    };

    private static final double NANOS_A_SECOND = 1e9;

    /** How long it took to make Parquet of a file, in a folder that is empty. */
    abstract double seconds(Path file, Path into) throws IOException;

    /** Work that may fail. */
    private interface Work {
        void run() throws IOException, SQLException;
    }

    private static double timed(Work work) throws IOException {
        long start = System.nanoTime();
        try {
            work.run();
        } catch (SQLException e) {
            throw new IOException(e);
        }
        return (System.nanoTime() - start) / NANOS_A_SECOND;
    }

    private static boolean isDate(String column) {
        return column.endsWith("DATE");
    }

    private static List<String> header(Path file) throws IOException {
        try (var bytes = file.toString().endsWith(".gz")
                        ? new GZIPInputStream(Files.newInputStream(file))
                        : Files.newInputStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return Arrays.asList(lines.readLine().split(",", -1));
        }
    }
}
