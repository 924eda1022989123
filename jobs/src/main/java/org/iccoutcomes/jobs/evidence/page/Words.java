package org.iccoutcomes.jobs.evidence.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.iccoutcomes.jobs.evidence.Tally;
import org.iccoutcomes.jobs.evidence.world.Noise;
import org.iccoutcomes.jobs.evidence.world.Scenario;
import org.jspecify.annotations.Nullable;

/** Scenarios and figures as a table says them. */
final class Words {
    private static final String NOTHING = "–";

    private Words() {}

    static String of(Scenario scenario) {
        Noise noise = scenario.noise();
        List<String> words = new ArrayList<>();
        words.add(scenario.sizes().words());
        words.add((scenario.story().treated() > 1 ? scenario.story().treated() + " treated, " : "")
                + scenario.comparators() + " peers");
        words.add("drift " + Math.round(100 * noise.drift()) + " %");
        if (noise.dispersion() > 1) {
            words.add(String.format(Locale.ROOT, "dispersion %.1f", noise.dispersion()));
        }
        if (noise.season() != 1) {
            words.add(noise.season() == 0 ? "no season" : Math.round(noise.season()) + " times the season");
        }
        words.add(scenario.isNull() ? "no effect" : "effect −" + Math.round(100 * (1 - scenario.ratio())) + " %");
        return String.join(", ", words);
    }

    /** {@code 94.8 ± 0.4}. */
    static String coverage(@Nullable Tally tally) {
        Double coverage = tally == null ? null : tally.coverage();
        Double error = tally == null ? null : tally.coverageError();
        return coverage == null || error == null ? NOTHING : percent(coverage) + " ± " + percent(error);
    }

    static String rejection(@Nullable Tally tally) {
        Double share = tally == null ? null : tally.rejection();
        return share == null ? NOTHING : percent(share);
    }

    static String width(@Nullable Tally tally) {
        return tally == null || tally.withLimits() == 0 ? NOTHING : number(tally.meanWidth());
    }

    static String bias(@Nullable Tally tally) {
        return tally == null || tally.answered() == 0 ? NOTHING : String.format(Locale.ROOT, "%+.3f", tally.bias());
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
