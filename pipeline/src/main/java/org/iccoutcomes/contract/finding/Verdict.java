package org.iccoutcomes.contract.finding;

/** What became of re-deriving a published figure. */
public enum Verdict {
    /** Ours, rounded to the published precision, equals it. */
    REPRODUCED("reproduced"),
    /** The same, but the data are synthetic and were planted to give it. */
    MATCHES_PLANTED("matches (planted)"),
    /** The published figure lies within our interval. */
    WITHIN_INTERVAL("within the interval"),
    /** It does not. */
    DIFFERS("differs"),
    /** We cannot compute it; the reason stands beside. */
    CANNOT_BE_COMPUTED("cannot be computed"),
    /** The sources give several values, and none is chosen. */
    SOURCES_CONFLICT("sources conflict: no verdict");

    private final String wording;

    Verdict(String wording) {
        this.wording = wording;
    }

    /** As printed. */
    public String wording() {
        return wording;
    }
}
