package org.iccoutcomes.contract.cube;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sex and five-year age band.
 *
 * @param sex {@code 1}, {@code 2}, {@link #UNKNOWN}, or {@link #ALL} for rows that are not split
 * @param ageBand one of {@link #BANDS}, {@link #UNKNOWN}, or {@link #ALL}
 */
public record Stratum(String sex, String ageBand) implements Comparable<Stratum> {
    /** The value was not given. */
    public static final String UNKNOWN = "unknown";
    /** The rows come unsplit; never added to split ones. */
    public static final String ALL = "all";
    /**
     * {@code 0-4} to {@code 85-89} and {@code 90+}, youngest first: the bands of the European Standard Population 2013.
     */
    public static final List<String> BANDS = Stream.concat(
                    IntStream.range(0, 18).mapToObj(i -> 5 * i + "-" + (5 * i + 4)), Stream.of("90+"))
            .toList();

    /** Not split by sex or age. */
    public static final Stratum UNSPLIT = new Stratum(ALL, ALL);

    /** Strata are put in order millions of times a night. */
    private static final Map<String, Integer> YOUNGEST =
            IntStream.range(0, BANDS.size()).boxed().collect(Collectors.toUnmodifiableMap(BANDS::get, i -> 5 * i));

    /** Youngest age of a band in whole years; -1 for {@link #UNKNOWN} and {@link #ALL}. */
    public int youngest() {
        return YOUNGEST.getOrDefault(ageBand, -1);
    }

    @Override
    public int compareTo(Stratum other) {
        int bySex = sex.compareTo(other.sex);
        if (bySex != 0 || ageBand.equals(other.ageBand)) {
            return bySex;
        }
        int byAge = Integer.compare(youngest(), other.youngest());
        return byAge != 0 ? byAge : ageBand.compareTo(other.ageBand);
    }
}
