package org.iccoutcomes.compare.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.iccoutcomes.contract.cube.Stratum;
import org.iccoutcomes.definition.measure.AgeRange;
import org.iccoutcomes.definition.measure.Population;
import org.iccoutcomes.definition.measure.Population.SexSelection;

/**
 * Which strata are added up. Unsplit cells are used only where nothing finer is there, and never beside finer ones;
 * those of unknown age or sex count only where everybody is asked for.
 *
 * @param populations every one of them must hold
 */
public record StratumFilter(List<Population> populations) {
    /** Everybody. */
    public static final StratumFilter EVERYBODY = new StratumFilter(List.of());

    public StratumFilter {
        populations =
                populations.stream().filter(p -> !p.isEverybody()).distinct().toList();
    }

    /** Both filters at once. */
    public static StratumFilter of(Population... populations) {
        return new StratumFilter(List.of(populations));
    }

    /**
     * The cells to add up, out of all cells of one member and period.
     *
     * @return empty also when the cells are not split as finely as is asked
     */
    <C> List<C> chosen(List<C> cells, Function<C, Stratum> stratum) {
        int finest = 0;
        for (C cell : cells) {
            Stratum of = stratum.apply(cell);
            finest = isFineEnough(of) ? Math.max(finest, fineness(of)) : finest;
        }
        List<C> chosen = new ArrayList<>();
        for (C cell : cells) {
            Stratum of = stratum.apply(cell);
            if (fineness(of) == finest && isFineEnough(of) && holds(of)) {
                chosen.add(cell);
            }
        }
        return chosen;
    }

    /** Whether the stratum is split by all that is asked about. */
    boolean isFineEnough(Stratum stratum) {
        for (Population population : populations) {
            boolean lacksAge =
                    !population.ages().isEverybody() && stratum.ageBand().equals(Stratum.ALL);
            boolean lacksSex =
                    population.sex() != SexSelection.ALL && stratum.sex().equals(Stratum.ALL);
            if (lacksAge || lacksSex) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(Stratum stratum) {
        for (Population population : populations) {
            if (!isIn(population.ages(), stratum) || !isIn(population.sex(), stratum.sex())) {
                return false;
            }
        }
        return true;
    }

    private static int fineness(Stratum stratum) {
        return (stratum.ageBand().equals(Stratum.ALL) ? 0 : 2) + (stratum.sex().equals(Stratum.ALL) ? 0 : 1);
    }

    private static boolean isIn(AgeRange ages, Stratum stratum) {
        if (ages.isEverybody()) {
            return true;
        }
        int youngest = stratum.youngest();
        // Ranges end on the edges of bands, so a band that begins inside lies inside.
        return youngest >= 0 && youngest >= ages.youngest() && youngest <= ages.oldest();
    }

    private static boolean isIn(SexSelection asked, String sex) {
        return switch (asked) {
            case ALL -> true;
            case MALE -> sex.equals("1");
            case FEMALE -> sex.equals("2");
        };
    }
}
