package org.iccoutcomes.jobs.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.iccoutcomes.jobs.sample.SampleGenerator;
import org.iccoutcomes.jobs.sample.time.Days;
import org.iccoutcomes.jobs.sample.time.Span;
import org.iccoutcomes.jobs.sample.world.Activity;
import org.iccoutcomes.jobs.sample.world.AreaSketch;
import org.iccoutcomes.jobs.sample.world.Effect;
import org.iccoutcomes.jobs.sample.world.SampleWorld;
import org.iccoutcomes.store.Fingerprint;
import org.iccoutcomes.store.file.Access;
import org.iccoutcomes.store.file.Storage;

/**
 * A programme over a drawn world, whole in one folder: {@code icc.yaml}, {@code extracts/}, {@code store/} and
 * {@code releases/}.
 */
record SmallProgramme(Path folder) {
    private static final Span SPAN = new Span(YearMonth.of(2013, 4), 38);
    private static final YearMonth START = YearMonth.of(2014, 4);

    /** Attendances and ready-made counts of two small places: enough for a run, little enough for seconds. */
    static SmallProgramme twoPlaces(Path folder) {
        return twoPlaces(folder, List.of("attendances.yaml"), "hes-ae", "sites", "nurse-counts");
    }

    /** The same with admissions and lists of people. */
    static SmallProgramme twoPlacesWithAdmissions(Path folder) {
        SmallProgramme programme = twoPlaces(
                folder,
                List.of("attendances.yaml", "admissions.yaml"),
                "hes-ae",
                "hes-apc",
                "gp-list-sizes",
                "sites",
                "nurse-counts");
        programme.write("admissions.yaml", SmallMeasures.OF_ADMISSIONS);
        return programme;
    }

    private static SmallProgramme twoPlaces(Path folder, List<String> measures, String... feeds) {
        List<AreaSketch> areas = List.of(AreaSketch.of("Rydal", 700, START), AreaSketch.of("Silloth", 900));
        List<Effect> effects = List.of(new Effect("Rydal", Activity.EMERGENCY, START, .7));
        SmallProgramme programme = of(SampleWorld.of(areas, effects, SPAN, 4711), folder, measures, feeds);
        programme.write("attendances.yaml", SmallMeasures.OF_ATTENDANCES_AND_COUNTS);
        programme.write("feeds/nurse-counts.yaml", SmallMeasures.FEED_OF_COUNTS);
        programme.write("extracts/nurse-counts-2016-05-20.csv", programme.read("monthly-counts-2015-16.csv"));
        return programme;
    }

    /**
     * A programme of a world's extracts.
     *
     * @param measures files of measures
     * @param feeds whose files are taken in
     */
    static SmallProgramme of(SampleWorld world, Path folder, List<String> measures, String... feeds) {
        SampleGenerator.write(world, folder.resolve("extracts"));
        SmallProgramme programme = new SmallProgramme(folder);
        List<String> inbox = new ArrayList<>();
        for (String feed : feeds) {
            inbox.add("  " + feed + ": extracts/" + feed + (feed.startsWith("site") ? ".csv" : "-*.csv*"));
        }
        String completeTo = Days.iso(world.span().lastCompleteDay()).substring(0, 7);
        programme.write("icc.yaml", """
                title: %s
                synthetic: true
                inbox:
                %s
                store: store
                releases: releases
                areas: extracts/areas.csv
                headline: {baseline: 12 months before start, period: months 1-12}
                comparators: {peers: {level: icc}, rest: {of: parent}}
                complete-to: {attendances: %s}
                measures: [%s]
                disclosure: {rule: nhs-digital-2018}
                """.formatted(
                        world.title(), String.join("\n", inbox), completeTo, String.join(", ", measures)));
        return programme;
    }

    /** The same programme with everything it has made, in another folder. */
    SmallProgramme copyTo(Path other) {
        try (var files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Path copy = other.resolve(folder.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
            return new SmallProgramme(other);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes extracts whose names hold a text out of the inbox; they lie in {@code later/} until they come. */
    void holdBack(String text) {
        move(folder.resolve("extracts"), folder.resolve("later"), text);
    }

    /** Puts extracts that were held back into the inbox. */
    void deliver(String text) {
        move(folder.resolve("later"), folder.resolve("extracts"), text);
    }

    private static void move(Path from, Path to, String text) {
        try (var files = Files.list(from)) {
            Files.createDirectories(to);
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.contains(text)) {
                    Files.move(file, to.resolve(name));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path extract(String name) {
        return folder.resolve("extracts").resolve(name);
    }

    /** The text of an extract that is not compressed. */
    String read(String extract) {
        try {
            return Files.readString(extract(extract));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What readers are told to read; nothing where there is no release yet. */
    String current() {
        Path file = folder.resolve("releases/CURRENT");
        try {
            return Files.exists(file) ? Files.readString(file).strip() : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Digests of the files below a folder, by path, but for manifests, which tell the time. */
    SortedMap<String, String> digests(String below) {
        Path root = folder.resolve(below);
        SortedMap<String, String> digests = new TreeMap<>();
        try (var files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("manifest.json")) {
                    digests.put(root.relativize(file).toString(), Fingerprint.of(Files.readAllBytes(file)));
                }
            }
            return digests;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a folder and all below it. */
    void delete(String below) {
        Storage.at(folder.toString(), Access.OWNER).delete(below);
    }

    boolean isLocked() {
        return Files.exists(folder.resolve("store/lock.json"));
    }

    /** Read anew, as every run does. */
    ProgrammeRun open() {
        return ProgrammeRun.at(folder.resolve("icc.yaml"), Map.of());
    }
}
