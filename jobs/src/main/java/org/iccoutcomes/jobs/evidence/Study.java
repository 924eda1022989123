package org.iccoutcomes.jobs.evidence;

import java.util.ArrayList;
import java.util.Collections;
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
import org.iccoutcomes.jobs.evidence.world.DrawnPanel;
import org.iccoutcomes.jobs.evidence.world.PanelSource;
import org.iccoutcomes.jobs.evidence.world.Scenario;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Status;

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
                Outcome outcome = outcome(scenario, workers);
                outcomes.add(outcome);
                ready.accept(outcome);
            }
            return outcomes;
        } finally {
            workers.shutdownNow();
        }
    }

    private Outcome outcome(Scenario scenario, ExecutorService workers) {
        PanelSource source = new PanelSource(scenario, seed);
        List<Callable<List<Answered>>> parts = new ArrayList<>();
        for (int from = 0; from < draws; from += AT_A_TIME) {
            int first = from;
            int end = Math.min(draws, from + AT_A_TIME);
            parts.add(() -> answers(scenario, source, first, end));
        }
        List<Answered> all = all(parts, workers);
        Map<Method, Tally> tallies = new EnumMap<>(Method.class);
        Map<Method, Tally> ownChange = new EnumMap<>(Method.class);
        List<Double> planted = Collections.nCopies(all.size(), scenario.truth());
        List<Double> own = all.stream().map(Answered::ownChange).toList();
        for (Method method : all.get(0).estimates.keySet()) {
            List<Estimate> estimates =
                    all.stream().map(answered -> answered.estimate(method)).toList();
            tallies.put(method, Tally.of(planted, estimates));
            if (method.asks() == Method.Asks.OWN) {
                ownChange.put(method, Tally.of(own, estimates));
            }
        }
        return new Outcome(scenario, tallies, ownChange);
    }

    private static List<Answered> answers(Scenario scenario, PanelSource source, int from, int end) {
        List<Answered> answers = new ArrayList<>();
        for (int draw = from; draw < end; draw++) {
            DrawnPanel panel = source.draw(draw);
            answers.add(new Answered(Methods.answers(scenario, panel), panel.ownChange()));
        }
        return answers;
    }

    /** What all methods said of one draw. */
    private record Answered(Map<Method, Estimate> estimates, double ownChange) {
        Estimate estimate(Method method) {
            return estimates.getOrDefault(method, Estimate.none(Status.NOT_IDENTIFIED));
        }
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
