package org.iccoutcomes.ingest.look.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.feed.ColumnBinding;
import org.iccoutcomes.definition.feed.Feed;

/** What the known feeds call each of our columns, and how telling it is that a file has one. */
final class Spellings {
    private final Map<String, Set<String>> columnsBySpelling = new HashMap<>();
    private final Map<String, Set<Dataset>> datasetsByFamily = new HashMap<>();

    Spellings(List<Feed> known) {
        for (Feed feed : known) {
            for (ColumnBinding binding : feed.columns()) {
                datasetsByFamily
                        .computeIfAbsent(family(binding.column()), name -> new TreeSet<>())
                        .add(feed.dataset());
                binding.from()
                        .forEach(spelling -> columnsBySpelling
                                .computeIfAbsent(plain(spelling), name -> new HashSet<>())
                                .add(binding.column()));
            }
        }
    }

    /**
     * A name without what people write differently: {@code Arrival Date}, {@code ARRIVAL_DATE}, {@code arrivaldate}.
     */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Numbered columns are one: twenty diagnoses tell no more than one does. */
    static String family(String column) {
        return column.replaceAll("_[0-9]+$", "");
    }

    /**
     * The bindings of a feed that a file's columns are read by, by name of the file's column. The feed's own spelling
     * goes first, then our own name of the column, then what other feeds call it, where they all mean the same by it.
     */
    Map<String, ColumnBinding> bound(Feed feed, List<String> header) {
        Map<String, ColumnBinding> found = new HashMap<>();
        List<Function<String, Optional<ColumnBinding>>> ways = List.of(
                name -> first(
                        feed,
                        binding -> binding.from().stream().map(Spellings::plain).toList(),
                        name),
                name -> first(feed, binding -> List.of(plain(binding.column())), name),
                name -> elsewhere(feed, name));
        for (Function<String, Optional<ColumnBinding>> way : ways) {
            Set<ColumnBinding> before = new HashSet<>(found.values());
            for (String name : header) {
                if (!found.containsKey(name)) {
                    way.apply(plain(name))
                            .filter(binding -> !before.contains(binding))
                            .ifPresent(binding -> found.put(name, binding));
                }
            }
        }
        return found;
    }

    private static Optional<ColumnBinding> first(
            Feed feed, Function<ColumnBinding, List<String>> spellings, String plain) {
        return feed.columns().stream()
                .filter(binding -> spellings.apply(binding).contains(plain))
                .findFirst();
    }

    private Optional<ColumnBinding> elsewhere(Feed feed, String plain) {
        Set<String> columns = columnsBySpelling.getOrDefault(plain, Set.of());
        return columns.size() == 1 ? feed.find(columns.iterator().next()) : Optional.empty();
    }

    private static boolean isOwn(ColumnBinding binding, String name) {
        return plain(binding.column()).equals(plain(name))
                || binding.from().stream().map(Spellings::plain).anyMatch(plain(name)::equals);
    }

    /**
     * RULE: a column counts the less, the more datasets have it: everybody has a sex, but only attendances have an
     * arrival date. A feed counts by the share of its required columns that is there.
     */
    private double likeness(Feed feed, Map<String, ColumnBinding> found) {
        TreeMap<String, Double> telling = new TreeMap<>();
        found.forEach((name, binding) -> {
            String family = family(binding.column());
            double one = 1.0 / datasetsByFamily.getOrDefault(family, Set.of()).size();
            telling.merge(family, isOwn(binding, name) ? one : one / 2, Math::max);
        });
        List<ColumnBinding> required =
                feed.columns().stream().filter(ColumnBinding::required).toList();
        long there = required.stream().filter(found::containsValue).count();
        return telling.values().stream().mapToDouble(Double::doubleValue).sum() * (1 + there) / (1 + required.size());
    }

    /** RULE: one column in common is chance, and so are several where none of them is one that the feed needs. */
    private static boolean isAlike(Map<String, ColumnBinding> found) {
        return Set.copyOf(found.values()).size() >= 2 && found.values().stream().anyMatch(ColumnBinding::required);
    }

    /** Those that are most like it first; of several as like, the one that needs most of what is there. */
    List<Feed> inOrder(List<Feed> known, List<String> header) {
        Map<Feed, Map<String, ColumnBinding>> found = new HashMap<>();
        known.forEach(feed -> found.put(feed, bound(feed, header)));
        List<Feed> alike = new ArrayList<>(known.stream()
                .filter(feed -> isAlike(found.getOrDefault(feed, Map.of())))
                .toList());
        alike.sort(Comparator.comparingDouble((Feed feed) -> likeness(feed, found.getOrDefault(feed, Map.of())))
                .thenComparing(feed -> Set.copyOf(
                                found.getOrDefault(feed, Map.of()).values())
                        .stream()
                        .filter(ColumnBinding::required)
                        .count())
                .reversed()
                .thenComparing(Feed::id));
        return alike;
    }
}
