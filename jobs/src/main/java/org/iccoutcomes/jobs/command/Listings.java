package org.iccoutcomes.jobs.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.iccoutcomes.contract.release.ReleaseManifest;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.area.Membership;
import org.iccoutcomes.definition.question.Benchmark;
import org.iccoutcomes.jobs.run.Stores;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.words.MeasureWords;
import org.jspecify.annotations.Nullable;

/** What there is, as tables. */
final class Listings {
    private Listings() {}

    static Table areas(Programme programme) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Area area : programme.areas().areas()) {
            String members = programme.areas().memberships().stream()
                    .filter(m -> m.area().equals(area.name()))
                    .map(Membership::member)
                    .collect(Collectors.joining(" "));
            rows.add(Arrays.asList(
                    area.name(), area.level(), area.parent(), area.basis().name(), members, area.start()));
        }
        return new Table(
                "areas",
                List.of(
                        Column.text("area", "Name"),
                        Column.text("level", "Level"),
                        Column.text("parent", "Area it belongs to"),
                        Column.text("basis", "What its members are"),
                        Column.text("members", "Codes of its own members"),
                        Column.date("start", "First day of its programme")),
                rows);
    }

    static Table measures(Programme programme) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        programme
                .catalogue()
                .measures()
                .forEach(m -> rows.add(Arrays.asList(
                        m.id(),
                        m.title(),
                        m.counting().dataset().id(),
                        MeasureWords.unit(m),
                        MeasureWords.direction(m))));
        return new Table(
                "measures",
                List.of(
                        Column.text("measure", "Id"),
                        Column.text("title", "Title"),
                        Column.text("dataset", "Table it counts"),
                        Column.text("unit", "Unit of its rate"),
                        Column.text("direction", "Which way is better")),
                rows);
    }

    static Table feeds(Programme programme) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        programme
                .places()
                .inbox()
                .forEach((id, patterns) -> programme
                        .catalogue()
                        .findFeed(id)
                        .ifPresent(feed -> rows.add(
                                Arrays.asList(id, feed.title(), feed.dataset().id(), String.join(" ", patterns)))));
        return new Table(
                "feeds",
                List.of(
                        Column.text("feed", "Id"),
                        Column.text("title", "Title"),
                        Column.text("dataset", "Table it yields"),
                        Column.text("inbox", "Where its files are")),
                rows);
    }

    static Table benchmarks(Programme programme) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Benchmark benchmark : programme.catalogue().benchmarks()) {
            String sources = benchmark.source().stream()
                    .map(s -> s.document() + " (" + s.date() + ")")
                    .collect(Collectors.joining("; "));
            rows.add(Arrays.asList(
                    benchmark.id(),
                    benchmark.title(),
                    benchmark.wording(),
                    sources,
                    benchmark.conflicts().size()));
        }
        return new Table(
                "published_figures",
                List.of(
                        Column.text("benchmark", "Id"),
                        Column.text("title", "Title"),
                        Column.text("wording", "As published"),
                        Column.text("source", "Where, and when"),
                        Column.integer("conflicts", "Other published values of the same figure")),
                rows);
    }

    static Table releases(Stores stores) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        Set<Integer> current = stores.releases().current().map(Set::of).orElse(Set.of());
        for (int number : stores.releases().list()) {
            ReleaseManifest manifest = stores.releases().manifest(number);
            rows.add(Arrays.asList(
                    manifest.name(),
                    current.contains(number) ? "current" : "",
                    manifest.times().finished().toString(),
                    manifest.provenance().sources().size(),
                    manifest.files().size()));
        }
        return new Table(
                "releases",
                List.of(
                        Column.text("release", "Number"),
                        Column.text("readers_see", "Which one is current"),
                        Column.text("finished", "When its run ended, in UTC"),
                        Column.integer("deliveries", "Deliveries it was made from"),
                        Column.integer("files", "Files it holds")),
                rows);
    }

    /** The accounts of files and of datasets. */
    static List<Table> ledgers(Stores stores, int release) {
        return List.of(
                stores.releases().findSummary(release, ReleaseTables.LEDGER).orElseThrow(),
                stores.releases()
                        .findSummary(release, ReleaseTables.DATASET_LEDGER)
                        .orElseThrow());
    }
}
