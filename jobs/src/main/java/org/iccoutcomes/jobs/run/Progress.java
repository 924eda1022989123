package org.iccoutcomes.jobs.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/**
 * Tells a person what a long run is doing: one line a step with rows and seconds, and a moving bar on a terminal. Steps
 * may run side by side; the first of them has the bar.
 */
public final class Progress {
    private final PrintStream out;
    private final boolean terminal;
    private final LongSupplier nanoTime;
    private final Semaphore bar = new Semaphore(1);

    /**
     * Progress on a stream.
     *
     * @param out where lines go; data never does
     * @param terminal whether a moving bar makes sense
     * @param nanoTime a running clock in nanoseconds
     */
    public Progress(PrintStream out, boolean terminal, LongSupplier nanoTime) {
        this.out = out;
        this.terminal = terminal;
        this.nanoTime = nanoTime;
    }

    /** A line that took no time. */
    public void note(String line) {
        out.println(line);
    }

    /**
     * Runs a step and prints its line.
     *
     * @param title what the step does
     * @param step the work
     * @param summary what it came to, such as {@code 12,345 rows}
     */
    public <T> T step(String title, Supplier<T> step, Function<T, String> summary) {
        long start = nanoTime.getAsLong();
        T result = withBar(title, step);
        out.printf(
                Locale.ROOT,
                "%-44s %-52s %6.1f s%n",
                title,
                summary.apply(result),
                Duration.ofNanos(nanoTime.getAsLong() - start).toMillis() / 1000.0);
        return result;
    }

    private <T> T withBar(String title, Supplier<T> step) {
        if (!terminal || !bar.tryAcquire()) {
            return step.get();
        }
        try (ProgressBar moving = bar(title)) {
            moving.refresh();
            return step.get();
        } finally {
            bar.release();
        }
    }

    private ProgressBar bar(String title) {
        return new ProgressBarBuilder()
                .setTaskName(title)
                .setInitialMax(-1)
                .setUpdateIntervalMillis(200)
                .clearDisplayOnFinish()
                .setConsumer(new ConsoleProgressBarConsumer(out))
                .build();
    }
}
