package org.iccoutcomes.contract.release;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.iccoutcomes.contract.ledger.DatasetLedger;
import org.iccoutcomes.contract.ledger.Delivery.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * What {@code manifest.json} holds. A release is there once it is.
 *
 * @param number from 1; the order of releases, which no clock decides
 * @param title of the programme
 * @param synthetic whether the data are made up
 * @param provenance what it was made from
 * @param times when the run that made it ran
 * @param ledgers the accounts of the datasets' rows
 * @param files every file of the release but this one, by path
 * @param acceptedQuality why deliveries that lost rows, or were worse than their feeds allow, were accepted, in the
 *     words of who looked; null where nothing was to be looked at
 */
public record ReleaseManifest(
        int number,
        String title,
        boolean synthetic,
        Provenance provenance,
        Times times,
        List<DatasetLedger> ledgers,
        List<StoredFile> files,
        @Nullable String acceptedQuality) {
    public ReleaseManifest {
        ledgers = List.copyOf(ledgers);
        files = List.copyOf(files);
    }

    /** When a run began and ended. */
    public record Times(Instant started, Instant finished) {}

    /** {@code 0042}. */
    public String name() {
        return name(number);
    }

    /** {@code 0042}. */
    public static String name(int number) {
        return String.format(Locale.ROOT, "%04d", number);
    }
}
