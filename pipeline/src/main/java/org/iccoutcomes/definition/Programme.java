package org.iccoutcomes.definition;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iccoutcomes.definition.area.AreaTree;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.question.Benchmark;
import org.iccoutcomes.definition.question.Comparator;
import org.iccoutcomes.definition.question.DisclosureRule;
import org.iccoutcomes.definition.question.Windows;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is asked of one programme: what comes in, who is judged, by which measures, against what.
 *
 * @param title for readers
 * @param synthetic whether its data are made up; said wherever its figures show
 * @param places where its files are
 * @param areas named populations
 * @param windows when it is judged
 * @param comparators by name, in the order of the file; {@code own} is always first
 * @param catalogue feeds, measures and published figures
 * @param disclosure how small numbers are protected
 */
public record Programme(
        String title,
        boolean synthetic,
        Places places,
        AreaTree areas,
        Windows windows,
        Map<String, Comparator> comparators,
        Catalogue catalogue,
        DisclosureRule disclosure) {
    /** The same, judged no further than datasets were found to be complete; what is declared stays. */
    public Programme completeTo(Map<Dataset, LocalDate> found) {
        return new Programme(
                title, synthetic, places, areas, windows.withFound(found), comparators, catalogue, disclosure);
    }

    /**
     * Where files are.
     *
     * @param inbox globs by feed id, in the order of the file, absolute
     * @param store URI or absolute path of the store
     * @param releases URI or absolute path of the releases
     * @param pseudonymKeyFile absolute path of the file that holds the pseudonym key, where the programme names one
     */
    public record Places(
            Map<String, List<String>> inbox,
            String store,
            String releases,
            @Nullable String pseudonymKeyFile) {
        /** Without a key file. */
        public Places(Map<String, List<String>> inbox, String store, String releases) {
            this(inbox, store, releases, null);
        }
    }

    /**
     * What is known, each in the order of its file.
     *
     * @param feeds used
     * @param measures computed
     * @param benchmarks published figures held beside them
     * @param alternatives for a measure, by id, the ids of others that could be meant by the same words
     */
    public record Catalogue(
            List<Feed> feeds,
            List<Measure> measures,
            List<Benchmark> benchmarks,
            Map<String, List<String>> alternatives) {
        private static final int MOST_KEY_MEASURES = 8;

        /** Without alternatives. */
        public Catalogue(List<Feed> feeds, List<Measure> measures, List<Benchmark> benchmarks) {
            this(feeds, measures, benchmarks, Map.of());
        }

        public Catalogue {
            alternatives = Collections.unmodifiableMap(new LinkedHashMap<>(alternatives));
            feeds = List.copyOf(feeds);
            measures = List.copyOf(measures);
            benchmarks = List.copyOf(benchmarks);
        }

        /** The measures that are judged: no part of another, and no other's target. */
        public List<Measure> wholes() {
            Set<String> targets = dashboard().stream()
                    .flatMap(measure -> Stream.ofNullable(measure.grouping().dashboard()))
                    .flatMap(dashboard -> Stream.ofNullable(dashboard.target()))
                    .collect(Collectors.toSet());
            return measures.stream()
                    .filter(measure -> !measure.isPart() && !targets.contains(measure.id()))
                    .toList();
        }

        /** The measures told by practice and month. */
        public List<Measure> dashboard() {
            return measures.stream()
                    .filter(measure -> measure.grouping().dashboard() != null)
                    .toList();
        }

        /** The measures that published figures are about, else the first eight: those that are charted and led with. */
        public List<Measure> keyMeasures() {
            List<Measure> published = benchmarks.stream()
                    .flatMap(benchmark -> Stream.ofNullable(benchmark.figure().measure()))
                    .distinct()
                    .flatMap(id -> findMeasure(id).stream())
                    .toList();
            List<Measure> first = wholes();
            return published.isEmpty() ? first.subList(0, Math.min(MOST_KEY_MEASURES, first.size())) : published;
        }

        public Optional<Feed> findFeed(String id) {
            return feeds.stream().filter(f -> f.id().equals(id)).findFirst();
        }

        public Optional<Measure> findMeasure(String id) {
            return measures.stream().filter(m -> m.id().equals(id)).findFirst();
        }
    }
}
