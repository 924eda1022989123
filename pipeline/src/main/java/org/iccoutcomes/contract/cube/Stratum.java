package org.iccoutcomes.contract.cube;

import java.util.List;
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

    /** Youngest age of a band in whole years; -1 for {@link #UNKNOWN} and {@link #ALL}. */
    public int youngest() {
        return 5 * BANDS.indexOf(ageBand) < 0 ? -1 : 5 * BANDS.indexOf(ageBand);
    }

    @Override
    public int compareTo(Stratum other) {
        int bySex = sex.compareTo(other.sex);
        int byAge = Integer.compare(youngest(), other.youngest());
        return bySex != 0 ? bySex : byAge != 0 ? byAge : ageBand.compareTo(other.ageBand);
    }
}
