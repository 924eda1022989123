package org.iccoutcomes.jobs.evidence.world;

import java.util.Locale;

/**
 * A state of the world in which methods are judged.
 *
 * @param question what it is part of
 * @param sizes of the areas
 * @param comparators how many untreated areas there are
 * @param story how areas come to be treated
 * @param noise what else moves counts
 * @param ratio what the programme multiplies rates by: 1 for no effect
 */
public record Scenario(Question question, Sizes sizes, int comparators, Story story, Noise noise, double ratio) {
    /** The parts of the study. */
    public enum Question {
        /** How the number of comparators, sizes and drift matter. */
        DRIFT("No effect: sizes, drift and how many comparators"),
        /** Whether true effects are found. */
        EFFECT("Planted effects"),
        /** Counts of repeat users. */
        DISPERSION("Over-dispersed counts"),
        /** No season, and a stronger one. */
        SEASON("Season"),
        /** Picked for a bad year. */
        SELECTION("Picked for the highest baseline"),
        /** Three areas that start one after the other. */
        STAGGERED("Staggered starts: three treated areas of eight, three months apart"),
        /** Enough treated areas for a panel. */
        SEVERAL("Six treated areas that start together");

        private final String heading;

        Question(String heading) {
            this.heading = heading;
        }

        /** As a heading. */
        public String heading() {
            return heading;
        }
    }

    /** The logarithm that methods are to find. */
    public double truth() {
        return Math.log(ratio);
    }

    /** Whether there is nothing to find. */
    public boolean isNull() {
        return ratio == 1;
    }

    /** What sets it apart from all others; its draws hang on these words. */
    public String name() {
        return String.format(
                Locale.ROOT,
                "%s; %d comparators; %s; drift %.2f; dispersion %.1f; season %.1f; ratio %.2f",
                sizes.words(),
                comparators,
                story,
                noise.drift(),
                noise.dispersion(),
                noise.season(),
                ratio);
    }
}
