package org.iccoutcomes.store;

import java.util.Optional;
import org.iccoutcomes.contract.release.RunStatus;
import org.iccoutcomes.store.file.Storage;

/** {@code status.json} beside the releases: how the last run ended, for machines. */
public final class StatusFile {
    private static final String NAME = "status.json";

    private final Storage releases;

    /** @param releases where releases are */
    public StatusFile(Storage releases) {
        this.releases = releases;
    }

    public void write(RunStatus status) {
        releases.replace(NAME, ManifestJson.toBytes(status));
    }

    /** How the last run ended, where there was one. */
    public Optional<RunStatus> read() {
        return releases.exists(NAME)
                ? Optional.of(ManifestJson.read(releases, NAME, RunStatus.class))
                : Optional.empty();
    }

    /** Where the file is. */
    public String locate() {
        return releases.locate(NAME);
    }
}
