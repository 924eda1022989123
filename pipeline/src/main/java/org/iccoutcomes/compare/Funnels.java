package org.iccoutcomes.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.iccoutcomes.compare.SidesOf.Asked;
import org.iccoutcomes.compare.SidesOf.Found;
import org.iccoutcomes.contract.view.FunnelPosition;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.measure.Quantity;
import org.iccoutcomes.statistics.funnel.FunnelLimits;
import org.iccoutcomes.statistics.funnel.overdispersion.FunnelScale;
import org.iccoutcomes.statistics.funnel.overdispersion.FunnelSettings;
import org.iccoutcomes.statistics.funnel.overdispersion.FunnelUnit;
import org.iccoutcomes.statistics.funnel.overdispersion.OverdispersedFunnel;
import org.iccoutcomes.statistics.funnel.overdispersion.UnitCounts;
import org.iccoutcomes.statistics.ratio.Rate;

/**
 * Where areas lie among those of their level, with over-dispersion: METHODS, section 13. Rates of events are ratios to
 * what the rate of all would give an area of its size; shares are proportions. Nothing else has a funnel.
 *
 * @param sides what areas counted
 * @param rosters who belongs where
 */
record Funnels(SidesOf sides, AreaRosters rosters) {

    /** The places of all areas of a level in the later of two windows; none where the measure has no funnel. */
    List<FunnelPosition> of(Asked asked, List<Area> areas) {
        List<Found> found = areas.stream()
                .map(area -> sides.of(asked, rosters.roster(area.name())))
                .toList();
        Quantity quantity = Quantity.of(asked.measure());
        boolean isRate = quantity == Quantity.EVENTS && asked.measure().per() != null;
        if (!isRate && quantity != Quantity.SHARE) {
            return List.of();
        }
        double all = rateOfAll(found);
        double unit =
                asked.measure().per() == null ? 100 : asked.measure().per().multiplier() * all;
        List<UnitCounts> counts =
                found.stream().map(one -> counts(one, isRate ? all : 1)).toList();
        FunnelScale scale = isRate ? FunnelScale.STANDARDISED_RATIO : FunnelScale.PROPORTION;
        OverdispersedFunnel funnel = OverdispersedFunnel.of(counts, FunnelSettings.of(scale, unit));
        List<FunnelPosition> positions = new ArrayList<>();
        for (int i = 0; i < areas.size(); i++) {
            positions.add(
                    position(areas.get(i).name(), found.get(i), funnel.units().get(i), summary(funnel, unit)));
        }
        return positions;
    }

    private static double rateOfAll(List<Found> found) {
        double events = 0;
        double exposure = 0;
        for (Found one : found) {
            Rate rate = one.sides().rates().after();
            if (one.sides().period().isKnown() && rate.n() > 0) {
                events += rate.x();
                exposure += rate.n();
            }
        }
        return events / exposure;
    }

    private static UnitCounts counts(Found found, double rate) {
        Rate after = found.sides().rates().after();
        return found.sides().period().isKnown() && after.n() > 0
                ? new UnitCounts(after.x(), after.n() * rate)
                : new UnitCounts(null, null);
    }

    private static FunnelPosition position(String area, Found found, FunnelUnit at, FunnelPosition.Funnel funnel) {
        FunnelLimits limits = at.deciding();
        return new FunnelPosition(
                found.sides().measure().id(),
                area,
                found.period(),
                new FunnelPosition.Limits(limits.lower95(), limits.upper95(), limits.lower998(), limits.upper998()),
                funnel,
                place(at));
    }

    private static FunnelPosition.Funnel summary(OverdispersedFunnel funnel, double unit) {
        return new FunnelPosition.Funnel(
                funnel.target() == null ? null : (Double) (funnel.target() * unit),
                funnel.dispersion() == null ? null : funnel.dispersion().phi(),
                funnel.isAdjusted(),
                funnel.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String place(FunnelUnit unit) {
        Double figure = unit.figure();
        Double upper = unit.deciding().upper95();
        if (figure == null) {
            return "";
        }
        if (!unit.isOutlier95()) {
            return "within";
        }
        String side = upper != null && figure > upper ? "high" : "low";
        return side + (unit.isOutlier998() ? "-998" : "-95");
    }
}
