package org.iccoutcomes.ingest.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.contract.ledger.InputProblem;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.ingest.Ingest;
import org.iccoutcomes.ingest.IngestOutcome;
import org.iccoutcomes.ingest.file.FileInspection;
import org.iccoutcomes.ingest.file.HeaderBinding;
import org.iccoutcomes.ingest.file.Inspection;
import org.iccoutcomes.ingest.file.ReceivedFile;
import org.iccoutcomes.ingest.row.FileRows;

/**
 * What a received file is, and what would become of its rows: every row is read and judged as a night would, and none
 * is stored.
 *
 * @param feed what it was recognised as
 * @param name file name without folders
 * @param file how it is packed and laid out; empty where that cannot be told
 * @param columns empty where the file cannot be read
 * @param delivery what it would be stored as; empty where it would be refused
 * @param badRows the first that would be set aside
 * @param problems why it would be refused; none where it would not
 */
public record FileLook(
        Feed feed,
        String name,
        Optional<ReceivedFile> file,
        Optional<ColumnsLook> columns,
        Optional<Delivery> delivery,
        List<BadRow> badRows,
        List<InputProblem> problems) {
    public FileLook {
        badRows = List.copyOf(badRows);
        problems = List.copyOf(problems);
    }

    /**
     * Looks at a file of a feed.
     *
     * @throws UncheckedIOException when the file can no longer be read
     */
    public static FileLook at(Feed feed, Path path, Ingest ingest) {
        Inspection inspection = FileInspection.inspect(feed, path);
        String name = String.valueOf(path.getFileName());
        if (inspection instanceof Inspection.Whole whole) {
            return at(feed, whole.file(), ingest);
        }
        List<InputProblem> problems = inspection instanceof Inspection.Refused refused ? refused.problems() : List.of();
        return new FileLook(feed, name, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), problems);
    }

    private static FileLook at(Feed feed, ReceivedFile file, Ingest ingest) {
        List<String> header = header(feed, file);
        ColumnsLook columns = ColumnsLook.of(feed, header, HeaderBinding.bind(feed, file.name(), header));
        FirstBadRows badRows = new FirstBadRows();
        IngestOutcome outcome = ingest.read(feed, file, badRows);
        return new FileLook(
                feed,
                file.name(),
                Optional.of(file),
                Optional.of(columns),
                outcome instanceof IngestOutcome.Ingested ingested
                        ? Optional.of(ingested.delivery())
                        : Optional.empty(),
                badRows.rows(),
                outcome instanceof IngestOutcome.Rejected rejected ? rejected.problems() : List.of());
    }

    private static List<String> header(Feed feed, ReceivedFile file) {
        try {
            return FileRows.header(file, feed.shape());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.name(), e);
        }
    }
}
