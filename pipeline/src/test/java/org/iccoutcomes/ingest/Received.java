package org.iccoutcomes.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.contract.ledger.InputProblem;
import org.iccoutcomes.contract.table.DeliverySink;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.ingest.file.FileInspection;
import org.iccoutcomes.ingest.file.Inspection;
import org.iccoutcomes.ingest.identity.PseudonymKey;

/**
 * Files received in tests.
 *
 * @param folder where they arrive
 */
public record Received(Path folder) {
    /** A key that is a secret in tests only. */
    public static final String SECRET = "a1f7c3d9e2b84056c7d8e9f0a1b2c3d4";

    private static final Optional<PseudonymKey> KEY = Optional.of(PseudonymKey.of(SECRET));

    public Path text(String name, String content) {
        return text(name, content, StandardCharsets.UTF_8);
    }

    public Path text(String name, String content, Charset charset) {
        return bytes(name, content.getBytes(charset));
    }

    public Path bytes(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path gzip(String name, String content) {
        return bytes(name, gzipped(content));
    }

    public static byte[] gzipped(String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * A file that was ingested.
     *
     * @param delivery of it
     * @param accepted rows that are kept
     * @param quarantine rows that are set aside
     */
    public record Ingested(Delivery delivery, Table accepted, Table quarantine) {}

    /** A file that must be ingested. */
    public static Ingested ingested(Feed feed, Path file) {
        CollectedRows rows = new CollectedRows();
        IngestOutcome outcome = outcome(feed, file, rows);
        assertThat(outcome).isInstanceOf(IngestOutcome.Ingested.class);
        return new Ingested(
                ((IngestOutcome.Ingested) outcome).delivery(), rows.table("accepted"), rows.table("quarantine"));
    }

    /** The problems of a file that must be refused. */
    public static List<InputProblem> problems(Feed feed, Path file) {
        IngestOutcome outcome = outcome(feed, file, new CollectedRows());
        assertThat(outcome).isInstanceOf(IngestOutcome.Rejected.class);
        return ((IngestOutcome.Rejected) outcome).problems();
    }

    /** What comes of a file: refused when inspected, refused when read, or ingested. */
    public static IngestOutcome outcome(Feed feed, Path file, DeliverySink sink) {
        Inspection inspection = FileInspection.inspect(feed, file);
        if (inspection instanceof Inspection.Refused refused) {
            return new IngestOutcome.Rejected(refused.problems());
        }
        return new Ingest("test", KEY).read(feed, ((Inspection.Whole) inspection).file(), sink);
    }
}
