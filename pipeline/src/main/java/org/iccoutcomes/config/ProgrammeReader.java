package org.iccoutcomes.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iccoutcomes.config.area.AreasFile;
import org.iccoutcomes.config.bind.Documents;
import org.iccoutcomes.config.bind.Entries;
import org.iccoutcomes.config.bind.PathText;
import org.iccoutcomes.config.bind.Text;
import org.iccoutcomes.config.condition.Codelists;
import org.iccoutcomes.config.document.BenchmarksDocument;
import org.iccoutcomes.config.document.BenchmarksDocument.BenchmarkDocument;
import org.iccoutcomes.config.document.MeasuresDocument;
import org.iccoutcomes.config.document.MeasuresDocument.MeasureDocument;
import org.iccoutcomes.config.document.ProgrammeDocument;
import org.iccoutcomes.config.measure.FedColumns;
import org.iccoutcomes.config.measure.MeasureReader;
import org.iccoutcomes.config.problem.Problems;
import org.iccoutcomes.config.question.AlternativesReader;
import org.iccoutcomes.config.question.BenchmarkReader;
import org.iccoutcomes.config.question.ComparatorsReader;
import org.iccoutcomes.config.question.DisclosureReader;
import org.iccoutcomes.config.question.WindowsReader;
import org.iccoutcomes.config.text.WindowText;
import org.iccoutcomes.config.tree.NamedFiles;
import org.iccoutcomes.config.tree.SourceFiles;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.area.AreaTree;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.question.Benchmark;
import org.iccoutcomes.definition.question.Comparator;
import org.iccoutcomes.definition.question.DisclosureRule;
import org.iccoutcomes.definition.question.Windows;
import org.jspecify.annotations.Nullable;

/** Reads a programme and every file it names, and reports all that is wrong with them at once. */
public final class ProgrammeReader {
    private static final String STORE = "work/store";
    private static final String RELEASES = "work/releases";

    private final Documents documents;
    private final Problems problems;
    private final DataPaths paths;
    private final Path home;

    private ProgrammeReader(Documents documents, DataPaths paths, Path home) {
        this.documents = documents;
        this.problems = documents.problems();
        this.paths = paths;
        this.home = home;
    }

    /**
     * Reads a programme.
     *
     * @param programmeFile its YAML file
     * @param variables values of {@code ${NAME}}
     * @param home the folder that holds {@code config}; files below it are shown relative to it
     */
    public static Loaded read(Path programmeFile, Map<String, String> variables, Path home) {
        Problems problems = new Problems();
        SourceFiles files = new SourceFiles(home, problems);
        Documents documents = new Documents(files, problems);
        DataPaths paths = new DataPaths(programmeFile, home, variables, problems);
        Optional<Programme> programme = documents
                .read(programmeFile, Optional.empty(), ProgrammeDocument.class)
                .flatMap(new ProgrammeReader(documents, paths, home)::programme);
        return programme.isEmpty() || problems.hasErrors()
                ? new Loaded.Broken(problems.inOrder(), files.filesRead())
                : new Loaded.Ok(programme.get(), problems.inOrder(), files.filesRead());
    }

    private Optional<Programme> programme(ProgrammeDocument document) {
        List<Feed> feeds = feeds(Entries.orNone(document.inbox()));
        AreaTree areas = areas(document.areas());
        Optional<Windows> windows = new WindowsReader(problems).read(document, areas);
        Optional<DisclosureRule> disclosure = new DisclosureReader(problems).read(document.disclosure());
        List<String> measureIds = new ArrayList<>();
        List<Measure> measures = measures(document.measures(), feeds, measureIds);
        WindowText texts = windows.map(WindowText::of).orElseGet(WindowText::new);
        Map<String, Comparator> comparators =
                new ComparatorsReader(areas, measureIds, texts, problems).read(Entries.orNone(document.comparators()));
        List<Benchmark> benchmarks =
                benchmarks(document.benchmarks(), new BenchmarkReader(measureIds, areas, texts, problems));
        Programme.Places places = places(document);
        if (windows.isEmpty() || disclosure.isEmpty() || document.title() == null) {
            return Optional.empty();
        }
        return Optional.of(new Programme(
                document.title().value(),
                Boolean.TRUE.equals(document.synthetic()),
                places,
                areas,
                windows.get(),
                comparators,
                new Programme.Catalogue(
                        feeds,
                        measures,
                        benchmarks,
                        new AlternativesReader(measureIds, problems).read(Entries.orNone(document.alternatives()))),
                disclosure.get()));
    }

    private Programme.Places places(ProgrammeDocument document) {
        Map<String, List<String>> inbox = new LinkedHashMap<>();
        for (Entries.Entry<List<PathText>> entry : Entries.orNone(document.inbox())) {
            List<PathText> globs = entry.value() == null ? List.of() : entry.value();
            inbox.put(
                    entry.key().value(),
                    globs.stream().flatMap(g -> paths.data(g).stream()).toList());
        }
        String store = folder(document.store(), STORE);
        String releases = folder(document.releases(), RELEASES);
        PlaceChecks checks = new PlaceChecks(problems);
        checks.checkScheme(document.store(), store);
        checks.checkScheme(document.releases(), releases);
        for (Entries.Entry<List<PathText>> entry : Entries.orNone(document.inbox())) {
            for (PathText glob : entry.value() == null ? List.<PathText>of() : entry.value()) {
                checks.checkApart(glob, inbox.getOrDefault(entry.key().value(), List.of()), List.of(store, releases));
            }
        }
        PathText keyFile = document.pseudonymKeyFile();
        return new Programme.Places(
                inbox,
                store,
                releases,
                keyFile == null ? null : paths.data(keyFile).orElse(null));
    }

    private String folder(@Nullable PathText text, String usual) {
        return text == null ? paths.absolute(usual) : paths.data(text).orElse("");
    }

    private List<Feed> feeds(Entries<List<PathText>> inbox) {
        List<Path> folders = List.of(
                paths.folder().resolve("feeds"), paths.folder().resolve("../feeds"), home.resolve("config/feeds"));
        FeedFiles files = new FeedFiles(new NamedFiles(folders, ".yaml"), codelists(paths.folder()), documents);
        return inbox.stream().flatMap(e -> files.find(e.key()).stream()).toList();
    }

    /** Code lists beside a file, beside its folder, or of the product. */
    private Codelists codelists(Path folder) {
        return new Codelists(
                List.of(
                        folder.resolve("codelists"),
                        folder.resolve("../codelists").normalize(),
                        home.resolve("config/codelists")),
                documents);
    }

    private AreaTree areas(@Nullable PathText text) {
        AreaTree none = new AreaTree(List.of(), List.of());
        return text == null
                ? none
                : paths.table(text)
                        .flatMap(file -> AreasFile.read(file, text.place(), documents))
                        .orElse(none);
    }

    private List<Entries.Entry<MeasureDocument>> measureEntries(Path file, Text name) {
        return documents
                .read(file, Optional.of(name.place()), MeasuresDocument.class)
                .map(d -> d.measures().list())
                .orElse(List.of());
    }

    private List<Measure> measures(@Nullable List<Text> names, List<Feed> feeds, List<String> ids) {
        FedColumns fed = new FedColumns(feeds);
        List<Measure> measures = new ArrayList<>();
        UniqueIds unique = new UniqueIds("measure", problems);
        for (Text name : names == null ? List.<Text>of() : names) {
            Path file = paths.folder().resolve(name.value()).normalize();
            MeasureReader reader = new MeasureReader(fed, codelists(folderOf(file)), problems);
            for (Entries.Entry<MeasureDocument> entry : measureEntries(file, name)) {
                unique.add(entry.key());
                ids.add(entry.key().value());
                measures.addAll(reader.read(entry));
            }
        }
        return measures;
    }

    private Path folderOf(Path file) {
        return file.getParent() == null ? paths.folder() : file.getParent();
    }

    private List<Entries.Entry<BenchmarkDocument>> benchmarkEntries(Text name) {
        return documents
                .read(
                        paths.folder().resolve(name.value()).normalize(),
                        Optional.of(name.place()),
                        BenchmarksDocument.class)
                .map(d -> d.benchmarks().list())
                .orElse(List.of());
    }

    private List<Benchmark> benchmarks(@Nullable List<Text> names, BenchmarkReader reader) {
        List<Benchmark> benchmarks = new ArrayList<>();
        UniqueIds unique = new UniqueIds("benchmark", problems);
        for (Text name : names == null ? List.<Text>of() : names) {
            for (Entries.Entry<BenchmarkDocument> entry : benchmarkEntries(name)) {
                unique.add(entry.key());
                reader.read(entry).ifPresent(benchmarks::add);
            }
        }
        return benchmarks;
    }
}
