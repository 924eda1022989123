package org.iccoutcomes.compare;

import java.util.List;
import java.util.Set;
import org.iccoutcomes.compare.rollup.Roster;
import org.iccoutcomes.contract.finding.Flag;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.question.Comparator;
import org.iccoutcomes.definition.time.Window;
import org.jspecify.annotations.Nullable;

/** One thing an area is compared with. */
sealed interface Opponent {
    /** As in {@link org.iccoutcomes.contract.finding.Subject#comparator}. */
    String name();

    /** What a reader must know of it. */
    Set<Flag> flags();

    /** The area's own baseline. */
    record Own() implements Opponent {
        @Override
        public String name() {
            return new Comparator.Own().id();
        }

        @Override
        public Set<Flag> flags() {
            return Set.of();
        }
    }

    /**
     * Other people.
     *
     * @param roster who; null where there is nobody
     * @param areas the areas they are spread over, without those that started themselves; none for a single area
     * @param isFair whether an effect may be given
     * @param baseline its own earlier window, or null
     */
    record Others(
            String name,
            @Nullable Roster roster,
            List<Area> areas,
            boolean isFair,
            @Nullable Window baseline,
            Set<Flag> flags)
            implements Opponent {}

    /** A mixture of areas, without those that started themselves. */
    record Mixture(String name, List<Area> areas, Set<Flag> flags) implements Opponent {}

    /**
     * A stated change.
     *
     * @param percent of the rate; above -100
     * @param what it is, for the note beside the effect
     */
    record Stated(String name, double percent, String what) implements Opponent {
        @Override
        public Set<Flag> flags() {
            return Set.of();
        }
    }
}
