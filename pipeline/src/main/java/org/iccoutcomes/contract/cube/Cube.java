package org.iccoutcomes.contract.cube;

import java.util.List;

/**
 * Everything a comparison needs, small enough for one machine.
 *
 * @param id names the parts it was put together from
 * @param cells counts
 * @param population lists
 * @param coverage where absent cells are zero
 * @param people how the same people come back; none where rows do not say whose they are
 * @param distributions of the values of means
 */
public record Cube(
        String id,
        List<CubeCell> cells,
        List<PopulationCell> population,
        List<Coverage> coverage,
        List<PeopleCell> people,
        List<DistributionCell> distributions) {
    public Cube {
        cells = List.copyOf(cells);
        population = List.copyOf(population);
        coverage = List.copyOf(coverage);
        people = List.copyOf(people);
        distributions = List.copyOf(distributions);
    }

    /** A cube of counts alone. */
    public Cube(String id, List<CubeCell> cells, List<PopulationCell> population, List<Coverage> coverage) {
        this(id, cells, population, coverage, List.of(), List.of());
    }
}
