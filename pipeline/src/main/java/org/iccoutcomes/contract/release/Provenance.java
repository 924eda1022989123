package org.iccoutcomes.contract.release;

import java.util.List;
import org.iccoutcomes.contract.ledger.FileLedger;

/**
 * What a release was made from. Two releases of the same provenance hold the same summaries.
 *
 * @param configuration fingerprint of the programme and everything it names
 * @param code fingerprint of the program
 * @param sources deliveries used, by feed, then file, then id
 * @param cubeParts ids of the cube parts, sorted
 */
public record Provenance(String configuration, String code, List<Source> sources, List<String> cubeParts) {
    public Provenance {
        sources = List.copyOf(sources);
        cubeParts = cubeParts.stream().sorted().toList();
    }

    /**
     * A delivery that went in.
     *
     * @param feed the feed's id
     * @param delivery its id
     * @param file name of the received file
     * @param sha256 of its decompressed bytes
     * @param rows the account of its rows
     */
    public record Source(String feed, String delivery, String file, String sha256, FileLedger rows) {}
}
