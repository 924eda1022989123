package org.iccoutcomes.jobs.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.iccoutcomes.compare.Compare;
import org.iccoutcomes.compare.Question;
import org.iccoutcomes.compare.Robustness;
import org.iccoutcomes.contract.cube.Cube;
import org.iccoutcomes.contract.cube.CubePart;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.ProtectedFinding;
import org.iccoutcomes.contract.release.ReleaseManifest;
import org.iccoutcomes.contract.view.Variant;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.disclose.Disclose;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;
import org.iccoutcomes.release.AboutTable;
import org.iccoutcomes.release.FindingsTable;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.store.InternalUse;
import org.iccoutcomes.store.InternalUses;

/** Answers questions from a release's cube, or, where that may not be read, from the release itself. */
public final class Answers {
    private final Programme programme;
    private final Stores stores;
    private final int release;
    private final List<CubePart> parts;
    private final boolean hasCube;

    private Answers(Programme programme, Stores stores, int release) {
        this.programme = programme.completeTo(foundCompleteTo(stores, release));
        this.stores = stores;
        this.release = release;
        List<String> ids = stores.releases().manifest(release).provenance().cubeParts();
        this.parts =
                ids.stream().flatMap(id -> stores.parts().find(id).stream()).toList();
        this.hasCube = parts.size() == ids.size();
    }

    /** Answers from a complete release. */
    public static Answers of(Programme programme, int release) {
        return new Answers(programme, Stores.of(programme), release);
    }

    /** How far datasets are complete that nothing is declared of, as the release found. */
    private static Map<Dataset, LocalDate> foundCompleteTo(Stores stores, int release) {
        return stores.releases()
                .findSummary(release, ReleaseTables.ABOUT)
                .map(AboutTable::foundCompleteTo)
                .orElse(Map.of());
    }

    /** What a reader must know about where the answers come from. */
    public Optional<String> note() {
        return hasCube
                ? Optional.empty()
                : Optional.of("the cube may not be read here; answered from release " + ReleaseManifest.name(release));
    }

    /**
     * The answers, protected.
     *
     * @throws Failure with exit code 3 when only the release may be read and it does not hold an answer
     */
    public List<ProtectedFinding> to(List<Question> questions) {
        return hasCube ? fromCube(questions) : fromRelease(questions);
    }

    /**
     * The answers as they are, once it is kept who asked and why.
     *
     * @throws Failure with exit code 3 when the cube may not be read, for a release holds nothing unprotected
     */
    public List<ProtectedFinding> internally(List<Question> questions, InternalUse use) {
        if (!hasCube) {
            throw Failure.before(
                    ExitCode.INPUT_MISSING,
                    "unprotected figures come from the cube, and it may not be read here.",
                    "leave out --internal, or ask somebody who may read the store");
        }
        new InternalUses(stores.root()).keep(use);
        return Disclose.internally(compared(questions));
    }

    private List<ProtectedFinding> fromCube(List<Question> questions) {
        return Disclose.findings(programme, compared(questions));
    }

    /**
     * A change under every choice the configuration offers, protected.
     *
     * @throws Failure with exit code 3 when only the release may be read
     */
    public List<Variant> variants(Measure measure, Area area) {
        if (!hasCube) {
            throw Failure.before(
                    ExitCode.INPUT_MISSING,
                    "other choices are answered from the cube, and it may not be read here.",
                    "the release's robustness table holds them for the published figures");
        }
        List<Measure> measures = new ArrayList<>(List.of(measure));
        programme
                .catalogue()
                .alternatives()
                .getOrDefault(measure.id(), List.of())
                .forEach(id -> programme.catalogue().findMeasure(id).ifPresent(measures::add));
        return Disclose.variants(programme, new Robustness(programme, compare(measures)).of(measure, area));
    }

    private List<Finding> compared(List<Question> questions) {
        Compare compare = compare(questions.stream().map(Question::measure).toList());
        return questions.stream().flatMap(q -> compare.answer(q).stream()).toList();
    }

    private Compare compare(List<Measure> asked) {
        Set<String> measures = new TreeSet<>();
        Set<Dataset> datasets = new TreeSet<>(Set.of(Dataset.LIST_SIZES));
        asked.forEach(measure -> {
            measures.add(measure.id());
            datasets.add(measure.counting().dataset());
        });
        List<CubePart> wanted =
                parts.stream().filter(part -> datasets.contains(part.dataset())).toList();
        Cube cube = stores.parts().read(wanted, Optional.of(measures));
        return new Compare(programme, cube);
    }

    private List<ProtectedFinding> fromRelease(List<Question> questions) {
        List<ProtectedFinding> crude = summary(ReleaseTables.FINDINGS);
        List<ProtectedFinding> standardised = summary(ReleaseTables.STANDARDISED);
        List<ProtectedFinding> found = questions.stream()
                .flatMap(question -> (question.measure().isStandardised() ? standardised : crude)
                        .stream().filter(finding -> answers(finding.shown(), question)))
                .toList();
        if (found.isEmpty()) {
            throw Failure.before(
                    ExitCode.INPUT_MISSING,
                    "the release does not answer this question, and the cube may not be read here.",
                    "ask for the headline windows, or ask somebody who may read the store");
        }
        return found;
    }

    /** The findings of one of the release's tables; none where it holds no such table. */
    private List<ProtectedFinding> summary(String table) {
        return stores.releases()
                .findSummary(release, table)
                .map(FindingsTable::read)
                .orElse(List.of());
    }

    private static boolean answers(Finding finding, Question question) {
        return question.asked().isEverybody()
                && question.design() == null
                && finding.subject().measure().equals(question.measure().id())
                && finding.subject().area().equals(question.area())
                && finding.subject().comparator().equals(question.comparator().id())
                && finding.baseline().window().equals(question.windows().baseline())
                && finding.period().window().equals(question.windows().period());
    }
}
