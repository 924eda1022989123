package org.iccoutcomes.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.iccoutcomes.contract.ledger.Delivery.StoredFile;
import org.iccoutcomes.contract.release.ReleaseManifest;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.store.file.Storage;
import org.iccoutcomes.store.file.StorageException;
import org.iccoutcomes.store.parquet.ParquetTables;

/**
 * Numbered releases, each never changed once its {@code manifest.json}, written last, is there. {@code CURRENT} names
 * the one readers see. Writing is only for the run that holds the lock.
 */
public final class ReleaseStore {
    private static final String CURRENT = "CURRENT";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{4,9}");

    private final Storage releases;

    /** @param releases where releases are */
    public ReleaseStore(Storage releases) {
        this.releases = releases;
    }

    static String manifestPath(int number) {
        return ReleaseManifest.name(number) + "/manifest.json";
    }

    static String summaryPath(String table) {
        return "summaries/" + table + ".parquet";
    }

    /** Complete releases, oldest first, published or not. */
    public List<Integer> list() {
        return numbered().stream()
                .map(Integer::valueOf)
                .filter(this::isComplete)
                .sorted()
                .toList();
    }

    /** The release readers see, where there is one. */
    public Optional<Integer> current() {
        if (!releases.exists(CURRENT)) {
            return Optional.empty();
        }
        try (InputStream in = releases.open(CURRENT)) {
            String name = new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
            return NUMBER.matcher(name).matches()
                    ? Optional.of(Integer.valueOf(name)).filter(this::isComplete)
                    : Optional.empty();
        } catch (IOException e) {
            throw new StorageException("cannot read " + releases.locate(CURRENT), e);
        }
    }

    /** A release that is complete, and newer than the one readers see: its run was killed before it published. */
    public Optional<Integer> waiting() {
        int seen = current().orElse(0);
        return list().stream().filter(number -> number > seen).reduce((older, newer) -> newer);
    }

    /** Whether a number is that of a complete release. */
    public boolean isComplete(int number) {
        return releases.exists(manifestPath(number));
    }

    /** The manifest of a complete release. */
    public ReleaseManifest manifest(int number) {
        return ManifestJson.read(releases, manifestPath(number), ReleaseManifest.class);
    }

    /** A summary of a release, such as {@code findings}, where it holds it. */
    public Optional<Table> findSummary(int number, String name) {
        String path = summaryPath(name);
        return manifest(number).files().stream().anyMatch(file -> file.path().equals(path))
                ? Optional.of(ParquetTables.read(releases.parquet(ReleaseManifest.name(number) + "/" + path)))
                : Optional.empty();
    }

    /** Every summary of a release, by name. */
    public List<Table> summaries(int number) {
        return manifest(number).files().stream()
                .filter(file -> file.path().startsWith("summaries/"))
                .map(file -> ParquetTables.read(releases.parquet(ReleaseManifest.name(number) + "/" + file.path())))
                .toList();
    }

    /** Where a file of a release is. */
    public String locate(int number, String path) {
        return releases.locate(ReleaseManifest.name(number) + "/" + path);
    }

    /** The next release, once leftovers are deleted. */
    public ReleaseDraft draft() {
        int last = list().stream().mapToInt(Integer::intValue).max().orElse(0);
        releases.delete(ReleaseManifest.name(last + 1));
        return new ReleaseDraft(releases, last + 1);
    }

    /** Lets readers see a release. */
    public void publish(int number) {
        if (!isComplete(number)) {
            throw new IllegalArgumentException("not a complete release: " + ReleaseManifest.name(number));
        }
        releases.replace(CURRENT, (ReleaseManifest.name(number) + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Deletes what runs that did not finish left.
     *
     * @return what was deleted
     */
    public List<String> deleteLeftovers() {
        List<String> deleted = new ArrayList<>();
        for (String name : numbered()) {
            if (!isComplete(Integer.parseInt(name))) {
                releases.delete(name);
                deleted.add(name);
            }
        }
        releases.sweep("");
        return List.copyOf(deleted);
    }

    /** Files of a release that are missing or no longer what its manifest says. */
    public List<String> damaged(int number) {
        String folder = ReleaseManifest.name(number) + "/";
        return manifest(number).files().stream()
                .filter(file -> !releases.exists(folder + file.path())
                        || !StoredFolder.hash(releases, folder + file.path()).equals(file.sha256()))
                .map(StoredFile::path)
                .toList();
    }

    private List<String> numbered() {
        return releases.list("").stream()
                .filter(name -> NUMBER.matcher(name).matches())
                .toList();
    }
}
