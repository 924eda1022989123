package org.iccoutcomes.jobs.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.iccoutcomes.compare.Question;
import org.iccoutcomes.contract.finding.ProtectedFinding;
import org.iccoutcomes.contract.finding.StudyDesign;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.measure.AgeRange;
import org.iccoutcomes.definition.measure.Population;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;
import org.iccoutcomes.jobs.run.Answers;
import org.iccoutcomes.report.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code icc compare}: one question, one table. */
@Command(
        name = "compare",
        header = "One question, one table.",
        description = {
            "How a measure changed in an area, and compared with what. With no windows typed, the programme's headline",
            "pair is used, and printed. Small numbers are protected."
        },
        footer = {
            "",
            "Examples:",
            "  icc compare --measure non-elective-admissions --area Millom --against own,peers",
            "  icc compare --measure ae-attendances --area Grange --baseline 2013-04..2014-03 --period 2015-04..2016-03",
            "  icc compare --measure elective-admissions --area Millom --against own,peers,synthetic --format json",
            "  icc compare --measure non-elective-admissions --area Millom --against own,peers --standardise",
            "  icc compare --measure non-elective-admissions --area Millom --robustness",
            "  icc compare --measure falls-65-plus --area Millom --internal --reason \"query of 3 May from the trust\""
        })
public final class CompareCommand implements Callable<Integer> {
    private final Setting setting;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ProgrammeOption programme = new ProgrammeOption();

    @Mixin
    private final WindowOptions windows = new WindowOptions();

    @Mixin
    private final ReleaseOption release = new ReleaseOption();

    @Mixin
    private final InternalOptions internal = new InternalOptions();

    @Mixin
    @SuppressWarnings("UnusedVariable")
    private final HelpOption help = new HelpOption();

    @Option(
            names = "--measure",
            required = true,
            split = ",",
            paramLabel = "ID",
            description = "See: icc list measures.")
    private List<String> measures = new ArrayList<>();

    @Option(
            names = "--area",
            split = ",",
            paramLabel = "NAME",
            description = "See: icc list areas (default: every area with a start).")
    private List<String> areas = new ArrayList<>();

    @Option(
            names = "--against",
            split = ",",
            paramLabel = "WHAT",
            defaultValue = "own",
            description = "own, peers, each, rest, synthetic, target, benchmark, a group's or an area's name"
                    + " (default: ${DEFAULT-VALUE}).")
    private List<String> against = new ArrayList<>();

    @Option(
            names = "--age",
            paramLabel = "RANGE",
            converter = AgeText.class,
            description = "Only these ages, on five-year bands: 75+, 65-74.")
    private @Nullable AgeRange ages;

    @Option(names = "--sex", paramLabel = "SEX", description = "Only F or M.")
    private @Nullable Sex sex;

    @Option(
            names = "--standardise",
            description = "Rates in the European Standard Population 2013, by sex and age, instead of crude ones.")
    private boolean standardise;

    @Option(
            names = "--method",
            paramLabel = "NAME",
            converter = DesignText.class,
            description = "One design instead of the strongest that answers: interrupted-series, before-after,"
                    + " comparator-spread, controlled-series, ratio-of-rate-ratios, synthetic-control.")
    private @Nullable StudyDesign design;

    @Option(
            names = "--robustness",
            description = "The change under every window, denominator, definition and comparator the programme offers.")
    private boolean robustness;

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private FindingsFormat format = FindingsFormat.table;

    /** A sex as typed. */
    enum Sex {
        F(Population.SexSelection.FEMALE),
        M(Population.SexSelection.MALE);

        private final Population.SexSelection selection;

        Sex(Population.SexSelection selection) {
            this.selection = selection;
        }
    }

    public CompareCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        Optional<String> reason = internal.reason();
        if (robustness) {
            refuseWithRobustness(reason.isPresent());
        }
        Programme loaded = programme.load(setting).programme();
        List<Question> questions = new Questions(loaded, windows, population(), design).of(measures, areas, against);
        if (standardise) {
            questions = StandardisedQuestions.of(questions);
        }
        int number = release.number(loaded, programme.path(setting));
        Answers answers = Answers.of(loaded, number);
        if (robustness) {
            return printed(loaded, RobustnessFormat.render(format, loaded, answers, questions));
        }
        List<ProtectedFinding> shown = reason.isEmpty()
                ? answers.to(questions)
                : answers.internally(questions, InternalOptions.use(setting, reason.get(), number, questions));
        reason.ifPresent(why -> spec.commandLine().getErr().println(InternalOptions.WARNING + why));
        if (answers.note().isPresent()) {
            spec.commandLine().getErr().println(answers.note().get());
        }
        return printed(loaded, format.render(loaded, shown, number));
    }

    private Integer printed(Programme loaded, String text) {
        if (loaded.synthetic()) {
            spec.commandLine().getErr().println(Report.SYNTHETIC);
        }
        spec.commandLine().getOut().print(text);
        spec.commandLine().getOut().flush();
        return ExitCode.DONE.code();
    }

    /** The table has choices of its own, so one that is typed would be taken and ignored. */
    private void refuseWithRobustness(boolean isInternal) {
        boolean narrows =
                ages != null || sex != null || standardise || design != null || windows.areAsked() || isInternal;
        if (narrows || !against.equals(List.of("own"))) {
            throw Failure.before(
                    ExitCode.USAGE,
                    "--robustness shows every window, definition and comparator of the programme; it takes no others.",
                    "leave out --against, --baseline, --period, --at, --age, --sex, --standardise, --method and --internal");
        }
    }

    private Population population() {
        return new Population(
                ages == null ? AgeRange.ALL : ages, sex == null ? Population.SexSelection.ALL : sex.selection);
    }
}
