package org.iccoutcomes.statistics.panel;

/**
 * Our own decisions where the literature is silent, in one place. Clusters are always those the intervention was
 * assigned to (the ICC, not its practices): RULE, kept by whoever fills {@link PanelRow#cluster}.
 */
public final class PanelRules {
    /**
     * RULE: with fewer clusters than this the headline p is not the model's, but a bootstrap's or a randomisation's.
     */
    public static final int MANY_CLUSTERS = 40;

    /** RULE: with fewer treated or untreated clusters than this the headline p is the randomisation's. */
    public static final int BOOTSTRAP_FROM = 6;

    /** RULE: with fewer treated or untreated clusters than this the bootstrap has no power and is not given. */
    public static final int FEWEST_FOR_BOOTSTRAP = 3;

    /** Up to this many clusters every pattern of signs is gone through. */
    public static final int ENUMERATED_UP_TO = 12;

    /** RULE: beyond that, this many patterns are drawn, with {@link #SEED}, so that the same data give the same p. */
    public static final int DRAWS = 9_999;

    /** RULE: what the draws start from. */
    public static final long SEED = 20_140_601;

    /** RULE: with more ways than this to choose the treated areas, no randomisation p is given. */
    public static final long MOST_ASSIGNMENTS = 1_000_000;

    /** RULE: groups of so few areas or fewer have an effect, but no analytic standard error. */
    public static final int SMALL_GROUP = 2;

    private PanelRules() {}
}
