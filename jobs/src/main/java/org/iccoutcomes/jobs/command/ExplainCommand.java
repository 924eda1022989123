package org.iccoutcomes.jobs.command;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.iccoutcomes.config.problem.Nearest;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.question.Benchmark;
import org.iccoutcomes.definition.question.Headline;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;
import org.iccoutcomes.words.Dates;
import org.iccoutcomes.words.MeasureWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code icc explain}: what a measure is, in plain English and exactly. */
@Command(
        name = "explain",
        header = "A measure in plain English: filter, code lists, windows, caveats, published figures.",
        footer = {"", "Examples:", "  icc explain non-elective-admissions", "  icc explain acsc-chronic"})
public final class ExplainCommand implements Callable<Integer> {
    private final Setting setting;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ProgrammeOption programme = new ProgrammeOption();

    @Mixin
    @SuppressWarnings("UnusedVariable")
    private final HelpOption help = new HelpOption();

    @Parameters(index = "0", paramLabel = "MEASURE", description = "See: icc list measures.")
    private String id = "";

    public ExplainCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        Programme loaded = programme.load(setting).programme();
        Measure measure = loaded.catalogue().findMeasure(id).orElseThrow(() -> unknown(loaded));
        PrintWriter out = spec.commandLine().getOut();
        define(out, measure);
        windows(out, loaded);
        published(out, loaded);
        out.flush();
        return ExitCode.DONE.code();
    }

    private Failure unknown(Programme loaded) {
        Optional<String> nearest = Nearest.of(
                id, loaded.catalogue().measures().stream().map(Measure::id).toList());
        return Failure.before(
                ExitCode.USAGE,
                "unknown measure '" + id + "'."
                        + nearest.map(n -> "  did you mean " + n + "?").orElse(""),
                "icc list measures");
    }

    private static void define(PrintWriter out, Measure measure) {
        out.println(measure.title() + " (" + measure.id() + ")");
        out.println();
        out.println(MeasureWords.definition(measure));
        out.println("Population  " + MeasureWords.population(measure));
        out.println("Unit        " + MeasureWords.unit(measure));
        out.println("Direction   " + MeasureWords.direction(measure));
        out.println("Counted by  " + measure.counting().grain().name().toLowerCase(java.util.Locale.ROOT));
        if (!measure.notes().isBlank()) {
            out.println("Caveats     " + measure.notes());
        }
        MeasureWords.codelists(measure)
                .values()
                .forEach(list -> out.printf(
                        "Code list   %s, version %s: %s (%s)%n            %s%n",
                        list.id(), list.version(), list.title(), list.source(), String.join(" ", list.codes())));
    }

    private static void windows(PrintWriter out, Programme loaded) {
        Headline headline = loaded.windows().headline();
        for (Area area : loaded.areas().areas()) {
            Optional<DateRange> baseline = headline.baseline().resolve(area.start());
            Optional<DateRange> period = headline.period().resolve(area.start());
            if (area.start() != null && baseline.isPresent() && period.isPresent()) {
                out.println();
                out.println("Windows     " + area.name() + ": " + Dates.range(baseline.get()) + ", then "
                        + Dates.range(period.get()));
            }
        }
    }

    private void published(PrintWriter out, Programme loaded) {
        for (Benchmark benchmark : loaded.catalogue().benchmarks()) {
            if (id.equals(benchmark.figure().measure())) {
                out.println();
                out.println("Published   " + benchmark.title() + ": \"" + benchmark.wording() + "\"");
                out.println("            " + benchmark.definition());
                benchmark.source().forEach(s -> out.println("            " + s.document() + ", " + s.date()));
                benchmark
                        .conflicts()
                        .forEach(c -> out.println("            also published as " + c.value() + ": \"" + c.wording()
                                + "\", " + c.document()));
            }
        }
    }
}
