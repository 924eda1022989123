package org.iccoutcomes.contract.cube;

import java.util.List;

/**
 * Everything a comparison needs, small enough for one machine.
 *
 * @param id names the parts it was put together from
 * @param cells counts
 * @param population lists
 * @param coverage where absent cells are zero
 */
public record Cube(String id, List<CubeCell> cells, List<PopulationCell> population, List<Coverage> coverage) {
    public Cube {
        cells = List.copyOf(cells);
        population = List.copyOf(population);
        coverage = List.copyOf(coverage);
    }
}
