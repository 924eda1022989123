package org.iccoutcomes.jobs.run;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iccoutcomes.compare.Benchmarks;
import org.iccoutcomes.compare.Compare;
import org.iccoutcomes.contract.cube.Cube;
import org.iccoutcomes.contract.cube.CubePart;
import org.iccoutcomes.contract.finding.BenchmarkResult;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.JudgedBenchmark;
import org.iccoutcomes.contract.finding.ProtectedFinding;
import org.iccoutcomes.contract.ledger.DatasetLedger;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.contract.ledger.LiveSet;
import org.iccoutcomes.contract.quality.ListJump;
import org.iccoutcomes.contract.quality.QualitySummary;
import org.iccoutcomes.contract.release.Provenance;
import org.iccoutcomes.contract.release.ReleaseManifest;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.contract.view.Views;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.disclose.Disclose;
import org.iccoutcomes.disclose.Protection;
import org.iccoutcomes.ingest.identity.PseudonymKey;
import org.iccoutcomes.release.ReleaseContent;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.release.diff.ChangeTable;
import org.iccoutcomes.report.ReleaseView;
import org.iccoutcomes.store.ReleaseDraft;
import org.iccoutcomes.words.DisclosureWords;

/**
 * The whole method on one page, and the only class that knows the order: extracts → deliveries → cube → findings →
 * release → report. Whatever already exists under its own name is used again.
 */
public final class Pipeline {
    private final Programme programme;
    private final Optional<PseudonymKey> key;
    private final Stores stores;
    private final Progress progress;
    private final Clock clock;
    private final String master;
    private final NightChoices choices;

    /**
     * A pipeline for a programme.
     *
     * @param programme what is asked
     * @param key for feeds that read identifiers: {@link PseudonymKeys#of}
     * @param progress told of every stage
     * @param clock read for manifests only
     * @param master a Spark master URL
     */
    public Pipeline(Programme programme, Optional<PseudonymKey> key, Progress progress, Clock clock, String master) {
        this(programme, key, progress, clock, master, NightChoices.NONE);
    }

    private Pipeline(
            Programme programme,
            Optional<PseudonymKey> key,
            Progress progress,
            Clock clock,
            String master,
            NightChoices choices) {
        this.programme = programme;
        this.key = key;
        this.stores = Stores.of(programme);
        this.progress = progress;
        this.clock = clock;
        this.master = master;
        this.choices = choices;
    }

    /**
     * The same with what was chosen for the night. As at a day, where anything newer is there, the release is made for
     * those who ask for it by its number, and readers go on seeing the current one.
     */
    public Pipeline with(NightChoices chosen) {
        return new Pipeline(programme, key, progress, clock, master, chosen);
    }

    /**
     * Runs every stage. The caller holds the lock.
     *
     * @throws org.iccoutcomes.jobs.outcome.Failure with its exit code; the current release is then untouched
     */
    public Outcome run() {
        Instant started = clock.instant();
        List<Inbox.Received> inbox = Inbox.find(programme);
        stores.deleteLeftovers();
        Path scratch = Stores.scratch(programme);
        try (SparkOnDemand spark = new SparkOnDemand(master, scratch)) {
            Known known = Known.of(new Intake(stores, key, progress, scratch).take(inbox), choices.asAt());
            choices.asAt()
                    .ifPresent(day -> progress.note("as at %s: %d deliveries known, %d left out"
                            .formatted(day, known.deliveries().size(), known.leftOut())));
            List<Delivery> deliveries = known.deliveries();
            boolean isAccepted = !known.isLookBack() && Gates.pass(programme, stores, choices, progress, deliveries);
            LiveSet live = LiveSet.of(deliveries);
            Replaced.byAnotherFeed(deliveries, live).forEach(progress::note);
            List<CubePart> parts = new CubeStage(spark, programme, stores, progress).bring(live);
            List<DatasetLedger> ledgers = Ledgers.of(deliveries, live, parts);
            Ledgers.requireBalance(deliveries, ledgers);
            Provenance provenance = Origin.of(programme, deliveries, parts);
            Optional<Integer> same = findSame(provenance, known.isLookBack());
            if (same.isPresent()) {
                return unchanged(same.get(), known.isLookBack());
            }
            QualitySummary quality = new LatestMonths(programme, stores, progress).judge(deliveries, live);
            ReleaseContent content = answer(
                    new ReleaseContent.Data(deliveries, live.deliveries(), ledgers, quality, List.of()),
                    new Counted(stores, parts),
                    provenance);
            return release(content, new Night(started, known.isLookBack(), isAccepted));
        } finally {
            stores.root().delete("scratch");
        }
    }

    /**
     * Makes a release again from its deliveries, with a cube of its own; readers see nothing of it. The caller holds
     * the lock.
     *
     * @param manifest the release's
     * @param deliveries what it was made from
     * @param apart where the cube and the files go
     * @return the manifest of what was made
     */
    ReleaseManifest again(ReleaseManifest manifest, List<Delivery> deliveries, Stores apart) {
        try (SparkOnDemand spark = new SparkOnDemand(master, Stores.scratch(programme))) {
            LiveSet live = LiveSet.of(deliveries);
            List<CubePart> parts = new CubeStage(spark, programme, apart, progress).bring(live);
            List<DatasetLedger> ledgers = Ledgers.of(deliveries, live, parts);
            Provenance provenance = Origin.of(programme, deliveries, parts);
            QualitySummary quality = new LatestMonths(programme, stores, progress).judge(deliveries, live);
            ReleaseContent content = answer(
                    new ReleaseContent.Data(deliveries, live.deliveries(), ledgers, quality, List.of()),
                    new Counted(apart, parts),
                    provenance);
            List<Table> tables = Since.with(
                    ReleaseTables.of(content), stores.releases().findSummary(manifest.number(), ChangeTable.NAME));
            ReleaseDraft draft = apart.releases().draft();
            fill(draft, manifest.name(), tables);
            return draft.complete(programme.title(), programme.synthetic(), provenance, manifest.times(), ledgers);
        } finally {
            stores.root().delete("scratch");
        }
    }

    private void fill(ReleaseDraft draft, String name, List<Table> tables) {
        draft.addSummaries(tables);
        ReportFiles.of(new ReleaseView(name, tables)).forEach(draft::addReport);
    }

    /** The parts of a cube and where they are. */
    private record Counted(Stores stores, List<CubePart> parts) {
        Cube cube() {
            return stores.parts().read(parts, Optional.empty());
        }
    }

    private ReleaseContent answer(ReleaseContent.Data data, Counted counted, Provenance provenance) {
        Cube cube = progress.step(
                "read the cube",
                counted::cube,
                read -> "%,d cells in %d parts"
                        .formatted(read.cells().size(), counted.parts().size()));
        List<ListJump> jumps = ListJump.of(programme.areas(), cube.population());
        ListJumpText.tell(jumps, progress);
        Programme complete = programme.completeTo(data.quality().completeTo());
        Compare compare = new Compare(complete, cube);
        List<Finding> findings =
                progress.step("compare", compare::programme, found -> "%,d findings".formatted(found.size()));
        Views views = progress.step(
                "chart",
                compare::views,
                told -> "%,d control charts, %,d funnel places, %,d variants of headlines"
                        .formatted(
                                told.trends().size(),
                                told.funnels().size(),
                                told.variants().size()));
        List<JudgedBenchmark> judged = progress.step(
                "judge published figures",
                () -> Benchmarks.judge(complete, compare),
                results -> "%,d figures".formatted(results.size()));
        return progress.step(
                "protect small numbers",
                () -> {
                    List<ProtectedFinding> shown = Disclose.findings(programme, findings);
                    List<BenchmarkResult> results = Disclose.benchmarks(programme, judged);
                    Views shownViews = Disclose.views(programme, views);
                    List<ListJump> shownJumps = jumps.stream()
                            .map(jump -> jump.shown(Protection.of(programme)::count))
                            .toList();
                    return new ReleaseContent(
                            programme, shown, results, shownViews, data.withJumps(shownJumps), provenance);
                },
                protectedContent -> "rule " + DisclosureWords.id(programme.disclosure()));
    }

    /** What a release has to know of its night: when it began, and whether something was accepted. */
    private record Night(Instant started, boolean isLookBack, boolean isAccepted) {}

    private Outcome release(ReleaseContent content, Night night) {
        List<Table> made = ReleaseTables.of(content);
        DisclosureGate.require(content, made);
        List<Table> tables = Since.with(made, Optional.of(new Since(stores).changes(content.provenance(), made)));
        return progress.step(
                "release and report",
                () -> {
                    ReleaseDraft draft = stores.releases().draft();
                    fill(draft, ReleaseManifest.name(draft.number()), tables);
                    choices.accepted().filter(reason -> night.isAccepted()).ifPresent(draft::acceptQuality);
                    draft.complete(
                            programme.title(),
                            programme.synthetic(),
                            content.provenance(),
                            new ReleaseManifest.Times(night.started(), clock.instant()),
                            content.data().ledgers());
                    if (!night.isLookBack()) {
                        stores.releases().publish(draft.number());
                    }
                    return new Outcome(draft.number(), true);
                },
                outcome -> "release " + ReleaseManifest.name(outcome.release()));
    }

    /**
     * A release made from the same inputs: the current one, or one that was made and never shown; looking back, any.
     */
    private Optional<Integer> findSame(Provenance provenance, boolean isLookBack) {
        Stream<Integer> made = isLookBack
                ? stores.releases().list().stream()
                : Stream.concat(stores.releases().waiting().stream(), stores.releases().current().stream());
        return made.filter(number ->
                        stores.releases().manifest(number).provenance().equals(provenance))
                .findFirst();
    }

    private Outcome unchanged(int number, boolean isLookBack) {
        boolean published = isLookBack || stores.releases().current().equals(Optional.of(number));
        if (!published) {
            stores.releases().publish(number);
        }
        progress.note("nothing new: release " + ReleaseManifest.name(number) + " already says all there is to say");
        return new Outcome(number, !published);
    }
}
