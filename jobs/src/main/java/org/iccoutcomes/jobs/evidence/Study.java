package org.iccoutcomes.jobs.evidence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.iccoutcomes.jobs.evidence.method.Method;
import org.iccoutcomes.jobs.evidence.method.Methods;
import org.iccoutcomes.jobs.evidence.world.PanelSource;
import org.iccoutcomes.jobs.evidence.world.Scenario;
import org.iccoutcomes.statistics.Estimate;

/**
 * Draws every scenario many times and lets every method answer each time.
 *
 * @param draws how many times
 * @param seed everything drawn follows from it
 * @param threads how many work side by side, which changes nothing but the time
 */
public record Study(int draws, long seed, int threads) {
    private static final int AT_A_TIME = 50;

    /** Runs the scenarios in their order, and hands on each outcome as it is ready. */
    public List<Outcome> run(List<Scenario> scenarios, Consumer<Outcome> ready) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Outcome> outcomes = new ArrayList<>();
            for (Scenario scenario : scenarios) {
                Outcome outcome = new Outcome(scenario, tallies(scenario, workers));
                outcomes.add(outcome);
                ready.accept(outcome);
            }
            return outcomes;
        } finally {
            workers.shutdownNow();
        }
    }

    private Map<Method, Tally> tallies(Scenario scenario, ExecutorService workers) {
        PanelSource source = new PanelSource(scenario, seed);
        List<Callable<List<Map<Method, Estimate>>>> parts = new ArrayList<>();
        for (int from = 0; from < draws; from += AT_A_TIME) {
            int first = from;
            int end = Math.min(draws, from + AT_A_TIME);
            parts.add(() -> answers(scenario, source, first, end));
        }
        Map<Method, List<Estimate>> byMethod = new EnumMap<>(Method.class);
        for (Map<Method, Estimate> answers : all(parts, workers)) {
            answers.forEach((method, answer) ->
                    byMethod.computeIfAbsent(method, key -> new ArrayList<>()).add(answer));
        }
        Map<Method, Tally> tallies = new EnumMap<>(Method.class);
        byMethod.forEach((method, answers) -> tallies.put(method, Tally.of(scenario.truth(), answers)));
        return tallies;
    }

    private static List<Map<Method, Estimate>> answers(Scenario scenario, PanelSource source, int from, int end) {
        List<Map<Method, Estimate>> answers = new ArrayList<>();
        for (int draw = from; draw < end; draw++) {
            answers.add(Methods.answers(scenario, source.draw(draw)));
        }
        return answers;
    }

    /** In the order of the parts, whoever finishes first. */
    private static <T> List<T> all(List<Callable<List<T>>> parts, ExecutorService workers) {
        List<T> all = new ArrayList<>();
        try {
            for (Future<List<T>> part : workers.invokeAll(parts)) {
                all.addAll(part.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the study was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a draw could not be answered", e);
        }
        return all;
    }
}
