package org.iccoutcomes.jobs.sample.world;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** What is made to happen in a world besides chance. */
public record Plan(
        List<Effect> effects,
        List<Drift> drifts,
        List<Quota> quotas,
        List<Retyping> retypings,
        List<SameDayMove> sameDayMoves) {

    /** A plan in which only the effects and drifts happen. */
    public static Plan of(List<Effect> effects, List<Drift> drifts) {
        return new Plan(effects, drifts, List.of(), List.of(), List.of());
    }

    /** The factor that effects and drift put on an area's activity in a month. */
    public double factor(String area, Activity activity, YearMonth month, YearMonth start) {
        double factor = 1;
        for (Effect effect : effects) {
            boolean holds = effect.area().equals(area) && effect.activity() == activity;
            if (holds && !month.isBefore(effect.from())) {
                factor *= effect.factor();
            }
        }
        double years =
                ((month.getYear() - start.getYear()) * 12 + month.getMonthValue() - start.getMonthValue()) / 12.0;
        for (Drift drift : drifts) {
            if (drift.area().equals(area) && drift.activity() == activity) {
                factor *= 1 + drift.perYear() * years;
            }
        }
        return factor;
    }

    /** The quotas of an area's activity. */
    public List<Quota> quotas(String area, Activity activity) {
        return quotas.stream()
                .filter(quota -> quota.area().equals(area) && quota.activity() == activity)
                .toList();
    }

    /** The day from which the area's same-day emergency care is recorded as attendances, if it ever is. */
    public Optional<Integer> sameDayMove(String area) {
        return sameDayMoves.stream()
                .filter(move -> move.area().equals(area))
                .map(SameDayMove::from)
                .findFirst();
    }

    /** The type under which a site's A&E department is recorded on a day. */
    public String department(Site site, int day) {
        String type = site.department();
        for (Retyping retyping : retypings) {
            if (retyping.site().equals(site.code()) && day >= retyping.from()) {
                type = retyping.department();
            }
        }
        return type;
    }

    /** The number of conversations planted for the whole world, or else what is usual for so many people. */
    public long total(Activity activity, long people) {
        return quotas(Quota.WHOLE_WORLD, activity).stream()
                .mapToLong(Quota::count)
                .findFirst()
                .orElse(people * (activity == Activity.AVOIDED ? 20 : 57) / 1000);
    }
}
