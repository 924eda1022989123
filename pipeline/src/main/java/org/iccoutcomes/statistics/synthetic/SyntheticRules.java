package org.iccoutcomes.statistics.synthetic;

import java.util.List;

/** Our own decisions where the literature is silent, in one place. */
public final class SyntheticRules {
    /**
     * RULE: with fewer periods before the start than this, and no ridge, there is no synthetic control: with more
     * donors than periods some mixture fits by chance.
     */
    public static final int FEWEST_BEFORE = 12;

    /** RULE: one donor is no mixture. */
    public static final int FEWEST_DONORS = 2;

    /**
     * RULE: a root mean squared error before the start below this share of the mean outcome is a perfect fit: weights
     * are not unique, the ratio of errors is without meaning, and there is no placebo p.
     */
    public static final double PERFECT_FIT = 1e-6;

    /** RULE: p is also given without placebos whose squared error before is more than so many times the area's. */
    public static final List<Integer> POOR_FITS = List.of(2, 5, 20);

    /** RULE: how far the optimality conditions of weights may be off, with outcomes scaled to be of order 1. */
    public static final double OPTIMALITY = 1e-7;

    private SyntheticRules() {}
}
