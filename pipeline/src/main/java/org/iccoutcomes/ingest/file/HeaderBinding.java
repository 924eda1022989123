package org.iccoutcomes.ingest.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.iccoutcomes.contract.ledger.InputProblem;
import org.iccoutcomes.definition.feed.ColumnBinding;
import org.iccoutcomes.definition.feed.CountsShape;
import org.iccoutcomes.definition.feed.Feed;

/**
 * Finds a feed's columns in a header by name, without regard to case or order. Columns that no binding names are never
 * read.
 *
 * @param columns those found, in the feed's order
 * @param indicators place in the header of each indicator of a wide file of counts, by indicator
 * @param problems why the file cannot be used; empty when it can
 */
public record HeaderBinding(
        List<BoundColumn> columns, SortedMap<String, Integer> indicators, List<InputProblem> problems) {
    private static final int NEAREST = 3;

    public HeaderBinding {
        columns = List.copyOf(columns);
        indicators = new TreeMap<>(indicators);
        problems = List.copyOf(problems);
    }

    /**
     * Binds a header.
     *
     * @param feed the feed
     * @param file file name, for messages
     * @param header the file's column names
     */
    public static HeaderBinding bind(Feed feed, String file, List<String> header) {
        List<BoundColumn> found = new ArrayList<>();
        List<InputProblem> problems = new ArrayList<>();
        for (ColumnBinding binding : feed.columns()) {
            if (binding.always() != null) {
                continue;
            }
            List<Integer> positions = binding.from().stream()
                    .map(name -> position(header, name))
                    .filter(i -> i >= 0)
                    .toList();
            if (!positions.isEmpty()) {
                found.add(new BoundColumn(binding, positions));
            } else if (binding.required()) {
                problems.add(missing(file, binding.column(), binding.from(), header));
            }
        }
        SortedMap<String, Integer> indicators = new TreeMap<>();
        indicatorsOf(feed).forEach((indicator, name) -> {
            int position = position(header, name);
            if (position < 0) {
                problems.add(missing(file, indicator, List.of(name), header));
            }
            indicators.put(indicator, position);
        });
        return new HeaderBinding(
                found, indicators, namesAny(feed, header) ? problems : List.of(noneNamed(feed, file, header)));
    }

    private static Map<String, String> indicatorsOf(Feed feed) {
        CountsShape counts = feed.counts();
        return counts == null ? Map.of() : counts.indicators();
    }

    private static int position(List<String> header, String name) {
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }

    private static InputProblem missing(String file, String column, List<String> from, List<String> header) {
        List<String> nearest = header.stream()
                .filter(name -> !name.isEmpty())
                .sorted(Comparator.comparingInt((String name) -> distance(name, from))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(NEAREST)
                .toList();
        return new InputProblem(
                file,
                1L,
                column,
                "missing-column",
                "required column " + column + " is not there (looked for " + String.join(", ", from)
                        + "); the nearest names are " + String.join(", ", nearest),
                "ask the sender for the column, or add the file's spelling to 'from' in the feed");
    }

    private static int distance(String name, List<String> from) {
        return from.stream()
                .mapToInt(wanted -> Objects.requireNonNull(LevenshteinDistance.getDefaultInstance()
                        .apply(wanted.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT))))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /**
     * A line that names nothing is a row, or the header of something else; its words are not told: they may be data.
     */
    private static InputProblem noneNamed(Feed feed, String file, List<String> header) {
        String named = feed.shape().delimiter();
        Optional<String> other = Delimiters.other(
                String.join(named, header), named, values -> namesAny(feed, values) && values.size() > 1);
        return other.map(delimiter -> InputProblem.ofFile(
                        file, "wrong-delimiter", Delimiters.message(delimiter, named), Delimiters.NEXT))
                .orElseGet(() -> InputProblem.ofFile(
                        file,
                        "no-known-column",
                        "the header names none of the columns of the feed: the file is another extract, or begins"
                                + " without a header",
                        "correct the inbox, or give 'header' or 'header-file' in the feed"));
    }

    private static boolean namesAny(Feed feed, List<String> values) {
        return Stream.concat(
                        feed.columns().stream().flatMap(binding -> binding.from().stream()),
                        indicatorsOf(feed).values().stream())
                .anyMatch(name -> position(values, name) >= 0);
    }
}
