package org.iccoutcomes.compare.effect;

import java.util.Locale;
import org.iccoutcomes.contract.finding.StudyDesign;
import org.iccoutcomes.statistics.Status;

/** Why a design could not answer, in a sentence. */
final class StatusWords {
    private StatusWords() {}

    static String of(StudyDesign design, Status status) {
        String title = design.title();
        String name = title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
        return name + ": " + reason(status) + ".";
    }

    private static String reason(Status status) {
        return switch (status) {
            case TOO_FEW_POINTS -> "too few periods are known before or after the start";
            case TOO_FEW_COMPARATORS -> "too few comparators";
            case TOO_FEW_TREATED -> "no treated area";
            case NO_EVENTS, ZERO_EVENTS -> "a window counted nothing";
            case NO_NUMERATOR, INVALID_NUMERATOR -> "a count is not known or below 0";
            case INVALID_DENOMINATOR -> "no population is known for part of the windows";
            case NOT_CONVERGED, NOT_IDENTIFIED -> "the counts are too sparse for the model to settle";
            case TOO_FEW_VALUES -> "more terms than periods";
            case PERFECT_FIT -> "the mixture equals the area before the start, so that nothing can be tested";
            case ZERO_EXPECTED -> "the model expects nothing in the window";
            case UPPER_LIMIT_INFINITE -> "the baseline is 0";
            default -> status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
