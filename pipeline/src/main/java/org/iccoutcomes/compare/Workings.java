package org.iccoutcomes.compare;

import org.iccoutcomes.compare.history.HistoriesOf;
import org.iccoutcomes.compare.history.Known;
import org.iccoutcomes.definition.area.AreaTree;

/**
 * What questions are answered from; what is worked out for one is kept for the next.
 *
 * @param rosters who belongs where
 * @param sides what populations counted in two windows
 * @param histories what they counted period by period
 * @param standings places among areas
 * @param selections what regression to the mean would have brought
 */
record Workings(AreaRosters rosters, SidesOf sides, HistoriesOf histories, Standings standings, Selections selections) {
    static Workings of(Known known, AreaTree areas) {
        AreaRosters rosters = new AreaRosters(areas);
        SidesOf sides = new SidesOf(known);
        HistoriesOf histories = new HistoriesOf(known);
        return new Workings(
                rosters, sides, histories, new Standings(sides, histories, rosters), new Selections(sides, rosters));
    }
}
