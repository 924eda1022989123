package org.iccoutcomes.jobs.evidence.method;

/** The methods judged. */
public enum Method {
    /** Poisson rate ratio of the two windows. */
    BEFORE_AFTER("before/after, Poisson", Asks.OWN, true),
    /** The same, with the dispersion of the area's months. */
    BEFORE_AFTER_DISPERSED("before/after, with dispersion", Asks.OWN, false),
    /** The same, against the rate expected once regression to the mean is allowed for. */
    BEFORE_AFTER_DISCOUNTED("before/after, discounted", Asks.OWN, false),
    /** Quasi-Poisson with Newey–West. */
    INTERRUPTED("interrupted series", Asks.OWN, false),
    /** Form (a). */
    SPREAD_A("spread (a)", Asks.PEERS, false),
    /** Form (b). */
    SPREAD_B("spread (b)", Asks.PEERS, false),
    /** Pooled peers. */
    RATIO_OF_RATIOS("ratio of rate ratios, Poisson", Asks.PEERS, true),
    /** Pooled peers, with dispersion. */
    RATIO_OF_RATIOS_DISPERSED("ratio of rate ratios, with dispersion", Asks.PEERS, false),
    /** Two-way Poisson panel, CR1. */
    CLUSTER_ROBUST("cluster-robust t", Asks.PEERS, true),
    /** Both series stacked. */
    CONTROLLED("controlled series", Asks.PEERS, false),
    /** Placebo p value. */
    SYNTHETIC("synthetic control", Asks.MIXTURE, false),
    /** Estimate alone. */
    SYNTHETIC_DIFFERENCE("synthetic difference", Asks.MIXTURE, false);

    private final String words;
    private final Asks asks;
    private final boolean isNaive;

    /** What it holds the area against. */
    public enum Asks {
        /** Its own past. */
        OWN,
        /** How peers changed. */
        PEERS,
        /** A mixture of peers. */
        MIXTURE
    }

    Method(String words, Asks asks, boolean isNaive) {
        this.words = words;
        this.asks = asks;
        this.isNaive = isNaive;
    }

    /** As a table says it. */
    public String words() {
        return words;
    }

    /** What it holds the area against. */
    public Asks asks() {
        return asks;
    }

    /** Whether it is judged only because it is in use. */
    public boolean isNaive() {
        return isNaive;
    }
}
