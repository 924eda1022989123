package org.iccoutcomes.jobs.evidence;

import java.util.ArrayList;
import java.util.List;
import org.iccoutcomes.jobs.evidence.world.Noise;
import org.iccoutcomes.jobs.evidence.world.Scenario;
import org.iccoutcomes.jobs.evidence.world.Scenario.Question;
import org.iccoutcomes.jobs.evidence.world.Sizes;
import org.iccoutcomes.jobs.evidence.world.Story;

/** The scenarios of the study. */
public final class Scenarios {
    private static final List<Double> DRIFTS = List.of(0.0, 0.05, 0.10, 0.15);
    private static final List<Integer> COMPARATORS = List.of(3, 7, 11);
    private static final int USUAL = 7;
    private static final double CALM = 1;
    private static final double SEASON = 1;

    private Scenarios() {}

    /** All of them, in the order of the page. */
    public static List<Scenario> all() {
        List<Scenario> all = new ArrayList<>();
        for (Sizes sizes : Sizes.values()) {
            for (double drift : DRIFTS) {
                COMPARATORS.forEach(count -> all.add(one(Question.DRIFT, sizes, count, usual(drift), 1)));
            }
        }
        for (Sizes sizes : Sizes.values()) {
            for (double ratio : List.of(0.9, 0.8)) {
                DRIFTS.stream()
                        .limit(3)
                        .forEach(drift -> all.add(one(Question.EFFECT, sizes, USUAL, usual(drift), ratio)));
            }
        }
        for (Sizes sizes : Sizes.values()) {
            for (double dispersion : List.of(1.5, 2.0)) {
                all.add(one(Question.DISPERSION, sizes, USUAL, new Noise(0, dispersion, SEASON), 1));
                all.add(one(Question.DISPERSION, sizes, USUAL, new Noise(0.05, dispersion, SEASON), 1));
            }
        }
        for (Sizes sizes : Sizes.values()) {
            for (double season : List.of(0.0, 3.0)) {
                all.add(one(Question.SEASON, sizes, USUAL, new Noise(0.05, CALM, season), 1));
            }
        }
        all.addAll(stories());
        return all;
    }

    private static List<Scenario> stories() {
        List<Scenario> stories = new ArrayList<>();
        for (double ratio : List.of(1.0, 0.8)) {
            for (double drift : List.of(0.0, 0.05)) {
                stories.add(new Scenario(
                        Question.SELECTION, Sizes.ALIKE, USUAL, Story.WORST_BASELINE, usual(drift), ratio));
            }
        }
        for (double ratio : List.of(1.0, 0.8)) {
            for (double drift : List.of(0.0, 0.05, 0.10)) {
                stories.add(new Scenario(Question.STAGGERED, Sizes.ALIKE, 5, Story.STAGGERED, usual(drift), ratio));
            }
        }
        for (Sizes sizes : List.of(Sizes.SMALL_AMONG_LARGE, Sizes.ALIKE)) {
            for (double ratio : List.of(1.0, 0.8)) {
                for (double drift : List.of(0.0, 0.05, 0.10)) {
                    stories.add(new Scenario(Question.SEVERAL, sizes, 6, Story.SEVERAL, usual(drift), ratio));
                }
            }
        }
        stories.add(new Scenario(Question.SEVERAL, Sizes.ALIKE, 3, Story.SEVERAL, usual(0.05), 1));
        stories.add(new Scenario(Question.SEVERAL, Sizes.LARGE_AMONG_SMALL, 6, Story.SEVERAL, usual(0.05), 1));
        return stories;
    }

    private static Noise usual(double drift) {
        return new Noise(drift, CALM, SEASON);
    }

    private static Scenario one(Question question, Sizes sizes, int comparators, Noise noise, double ratio) {
        return new Scenario(question, sizes, comparators, Story.ONE, noise, ratio);
    }
}
