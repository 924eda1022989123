package org.iccoutcomes.contract.finding;

import org.iccoutcomes.definition.question.Benchmark;
import org.jspecify.annotations.Nullable;

/**
 * A published figure judged against ours, before protection; never printed or released.
 *
 * @param benchmark the published figure
 * @param finding the finding ours is a number of, or null where nothing could be computed
 * @param verdict what became of it
 * @param why one sentence: how it was computed, or why not
 */
public record JudgedBenchmark(Benchmark benchmark, @Nullable Finding finding, Verdict verdict, String why) {

    /** Which number of a finding a published figure is of; {@link Interval#UNKNOWN} where the finding has none. */
    public static Interval number(Benchmark.Kind kind, Finding finding) {
        return switch (kind) {
            case CHANGE_PERCENT -> finding.change().percent();
            case CHANGE_COUNT -> of(finding.change().count());
            case BASELINE_COUNT -> of(finding.baseline().numerator());
            case TOTAL_COUNT -> of(finding.period().numerator());
            case PERIOD_RATE -> finding.period().rate();
            case RANK_OF_CHANGE, RANK_OF_LEVEL -> of(rank(kind, finding));
            case NOT_COMPUTABLE -> Interval.UNKNOWN;
        };
    }

    /** Our place: by the change where the figure is a change, by the level where it is one; none of a plain count. */
    public static @Nullable Rank rank(Benchmark.Kind kind, Finding finding) {
        return switch (kind) {
            case CHANGE_PERCENT, CHANGE_COUNT, RANK_OF_CHANGE ->
                finding.standing().change();
            case PERIOD_RATE, RANK_OF_LEVEL -> finding.standing().level();
            case BASELINE_COUNT, TOTAL_COUNT, NOT_COMPUTABLE -> null;
        };
    }

    private static Interval of(@Nullable Number number) {
        return number == null ? Interval.UNKNOWN : new Interval(number.doubleValue(), null, null, "");
    }

    private static Interval of(@Nullable Rank rank) {
        return rank == null ? Interval.UNKNOWN : new Interval((double) rank.position(), null, null, "");
    }
}
