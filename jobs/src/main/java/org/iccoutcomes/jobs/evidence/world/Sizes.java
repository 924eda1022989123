package org.iccoutcomes.jobs.evidence.world;

import java.util.List;
import java.util.stream.IntStream;

/** How many people the treated area and its comparators have. */
public enum Sizes {
    /** The treated area is as small as Millom, the others are larger. */
    SMALL_AMONG_LARGE("8,500 among larger", 8_500, 12_000, 60_000),
    /** The treated area is the large one. */
    LARGE_AMONG_SMALL("50,000 among smaller", 50_000, 6_000, 20_000),
    /** All of the mean size of the areas of South Cumbria. */
    ALIKE("all 10,000", 10_000, 10_000, 10_000);

    private final String words;
    private final int treated;
    private final int smallest;
    private final int largest;

    Sizes(String words, int treated, int smallest, int largest) {
        this.words = words;
        this.treated = treated;
        this.smallest = smallest;
        this.largest = largest;
    }

    /** As a table says it. */
    public String words() {
        return words;
    }

    /** People of the treated areas, and then of the comparators, which are evenly spaced from smallest to largest. */
    List<Integer> people(int treatedAreas, int comparators) {
        return IntStream.range(0, treatedAreas + comparators)
                .map(area -> area < treatedAreas ? treated : comparator(area - treatedAreas, comparators))
                .boxed()
                .toList();
    }

    private int comparator(int number, int comparators) {
        return smallest + (largest - smallest) * number / Math.max(1, comparators - 1);
    }
}
