package org.iccoutcomes.jobs.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;

/**
 * Independent pieces of work, a few at a time. A compressed extract is a single Spark task, so that one file after
 * another would leave all cores but one idle.
 */
final class SideBySide {
    private static final int MOST = 4;

    private SideBySide() {}

    /**
     * What comes of each piece, in the order given. All of them have ended when this returns or throws.
     *
     * @throws RuntimeException of the first piece, in that order, that failed
     */
    static <T, R> List<R> map(List<T> pieces, Function<T, R> work) {
        int threads = Math.min(MOST, Runtime.getRuntime().availableProcessors());
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<R>> calls = new ArrayList<>();
            pieces.forEach(piece -> calls.add(() -> work.apply(piece)));
            List<R> results = new ArrayList<>();
            for (Future<R> future : pool.invokeAll(calls)) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.before(ExitCode.INTERRUPTED, "interrupted.", "run it again");
        } finally {
            pool.shutdownNow();
        }
    }
}
