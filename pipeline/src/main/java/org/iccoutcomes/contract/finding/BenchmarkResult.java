package org.iccoutcomes.contract.finding;

import org.iccoutcomes.definition.question.Benchmark;
import org.jspecify.annotations.Nullable;

/**
 * A published figure beside ours. The verdict is reached before protection; {@code ours} is shown after it.
 *
 * @param benchmark the published figure
 * @param ours our figure with limits, as it may be shown
 * @param rank our place, where the figure is about one or has one
 * @param verdict what became of it
 * @param why one sentence: how it was computed, or why not
 */
public record BenchmarkResult(
        Benchmark benchmark, Interval ours, @Nullable Rank rank, Verdict verdict, String why) {}
