package org.iccoutcomes.disclose;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.iccoutcomes.contract.finding.BenchmarkResult;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Flag;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.JudgedBenchmark;
import org.iccoutcomes.contract.finding.ProtectedFinding;
import org.iccoutcomes.contract.view.ChangeOf;
import org.iccoutcomes.contract.view.Views;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.question.Benchmark;
import org.iccoutcomes.definition.question.DisclosureRule;
import org.jspecify.annotations.Nullable;

/** A programme's protection of small numbers; applied once, last, to everything that is printed or released. */
public final class Protection {
    private final boolean protects;
    private final boolean synthetic;
    private final Map<String, Measure> measures = new TreeMap<>();

    private Protection(Programme programme) {
        this.protects = !(programme.disclosure() instanceof DisclosureRule.None);
        this.synthetic = programme.synthetic();
        programme.catalogue().measures().forEach(measure -> measures.put(measure.id(), measure));
    }

    /** The protection a programme asks for. */
    public static Protection of(Programme programme) {
        return new Protection(programme);
    }

    /** Whether anything is hidden or rounded. */
    public boolean protects() {
        return protects;
    }

    /** The finding as it may be shown. */
    public ProtectedFinding protect(Finding finding) {
        boolean isStandardised = finding.flags().contains(Flag.STANDARDISED);
        return new ProtectedFinding(protect(finding, isStandardised ? ChangeOf.STANDARDISED_RATE : ChangeOf.RATE));
    }

    private ProtectedFinding protect(Measure measure, Finding finding) {
        return new ProtectedFinding(protects ? new NhsDigitalProtection(measure, synthetic).protect(finding) : finding);
    }

    /** The findings as they may be shown, in the same order. */
    public List<ProtectedFinding> protect(List<Finding> findings) {
        return findings.stream().map(this::protect).toList();
    }

    /** The published figure beside ours as it may be shown; the verdict stands as it was reached. */
    public BenchmarkResult protect(JudgedBenchmark judged) {
        Finding finding = judged.finding();
        Benchmark.Kind kind = judged.benchmark().figure().kind();
        if (finding == null) {
            return new BenchmarkResult(judged.benchmark(), Interval.UNKNOWN, null, judged.verdict(), judged.why());
        }
        Measure measure = measure(finding);
        Measure counted = judged.benchmark().figure().isOfCounts() ? measure.ofCounts() : measure;
        Finding shown = protect(counted, finding).shown();
        return new BenchmarkResult(
                judged.benchmark(),
                JudgedBenchmark.number(kind, shown),
                JudgedBenchmark.rank(kind, shown),
                judged.verdict(),
                judged.why());
    }

    /** A count or sum as it may be shown; null when unknown or hidden. For tables that hold no findings. */
    public @Nullable BigDecimal count(@Nullable BigDecimal count) {
        return protects ? SmallNumbers.shown(count) : count;
    }

    /** What is told beside the findings as it may be shown. */
    Views protect(Views views) {
        return protects ? new ProtectedViews(this, measures).protect(views) : views;
    }

    /** A finding of a change of something else than the measure's own figure. */
    Finding protect(Finding finding, ChangeOf changeOf) {
        return protect(changeOf.of(measure(finding)), finding).shown();
    }

    /** The finding with one thing more for its reader to know. */
    static Finding withFlag(Finding finding, Flag flag) {
        Set<Flag> flags = EnumSet.of(flag);
        flags.addAll(finding.flags());
        return finding.with(flags);
    }

    private Measure measure(Finding finding) {
        Measure measure = measures.get(finding.subject().measure());
        if (measure == null) {
            throw new IllegalArgumentException("a finding of a measure the programme lacks: "
                    + finding.subject().measure());
        }
        return measure;
    }
}
