package org.iccoutcomes.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.iccoutcomes.compare.SidesOf.Asked;
import org.iccoutcomes.compare.SidesOf.Found;
import org.iccoutcomes.compare.effect.Effects;
import org.iccoutcomes.compare.effect.Other;
import org.iccoutcomes.compare.effect.Treated;
import org.iccoutcomes.compare.rollup.Roster;
import org.iccoutcomes.compare.window.WindowPair;
import org.iccoutcomes.contract.finding.Change;
import org.iccoutcomes.contract.finding.Comparison;
import org.iccoutcomes.contract.finding.Effect;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Flag;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.RegressionToMean;
import org.iccoutcomes.contract.finding.Standing;
import org.iccoutcomes.contract.finding.Subject;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.Window;
import org.iccoutcomes.statistics.series.MonthlyDispersion;
import org.iccoutcomes.statistics.synthetic.Histories;
import org.jspecify.annotations.Nullable;

/** One area's side of a question, put together with each comparator's. */
final class Answering {
    private final Workings workings;
    private final Question question;
    private final Asked asked;
    private final @Nullable Area area;
    private final Roster roster;
    private final Found found;
    private final Standing standing;

    Answering(Workings workings, Question question) {
        this.workings = workings;
        this.question = question;
        this.asked = new Asked(question.measure(), question.asked(), question.windows());
        this.area = workings.rosters().area(question.area()).orElse(null);
        this.roster = workings.rosters().roster(question.area());
        this.found = workings.sides().of(asked, roster);
        this.standing = area == null ? Standing.NONE : workings.standings().of(asked, area);
    }

    /** The area against an opponent. */
    Finding against(Opponent opponent) {
        if (opponent instanceof Opponent.Others others) {
            return againstOthers(others);
        }
        if (opponent instanceof Opponent.Mixture mixture) {
            return againstMixture(mixture);
        }
        return opponent instanceof Opponent.Stated stated ? againstStated(stated) : own(opponent);
    }

    /** The period alone. */
    Finding levelOnly() {
        Finding both = own(new Opponent.Own());
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(found.flags());
        flags.remove(Flag.BASELINE_ZERO);
        return new Finding(
                both.subject(), both.baseline(), both.period(), Change.UNKNOWN, null, null, Standing.NONE, flags);
    }

    private Finding own(Opponent opponent) {
        if (found.kept().lacksASide()) {
            return assembled(
                    opponent, null, Effect.none("One of the windows holds nothing that is known."), found.flags());
        }
        Effect effect = Effects.own(treated(found), question.design());
        RegressionToMean regression =
                area == null ? null : workings.selections().of(asked, area);
        return assembled(opponent, null, effect.with(effect.diagnostics().withRegression(regression)), found.flags());
    }

    private Finding againstOthers(Opponent.Others others) {
        Set<Flag> flags = flags(others);
        Roster other = others.roster();
        if (other == null || found.kept().lacksASide()) {
            return nobody(others, flags);
        }
        Found theirs = theirs(others.baseline(), other);
        if (theirs.kept().lacksASide() || isNobody(theirs)) {
            return nobody(others, flags);
        }
        flags.addAll(theirs.flags());
        if (others.baseline() != null) {
            flags.add(Flag.OWN_WINDOWS);
        }
        Comparison comparison = new Comparison(
                theirs.baseline(), theirs.period(), theirs.change().percent());
        return assembled(
                others,
                comparison,
                others.isFair()
                        ? effect(others, theirs)
                        : Effect.none(
                                others.flags().contains(Flag.CONTAINS_AREA)
                                        ? "The comparator contains the area itself."
                                        : "The comparator started itself before the window ends."),
                flags);
    }

    private Found theirs(@Nullable Window baseline, Roster other) {
        return baseline == null
                ? workings.sides().of(asked, other, found.kept())
                : workings.sides().of(askedSince(baseline), other);
    }

    /** The question with another earlier window; one that counts from a start counts from the area's. */
    private Asked askedSince(Window baseline) {
        WindowPair windows = question.windows();
        DateRange before = baseline.resolve(start()).orElse(windows.baseline());
        return new Asked(
                question.measure(), question.asked(), new WindowPair(windows.name(), before, windows.period()));
    }

    /** The area's sides are taken again where the comparator lacks a period, so that both are of the same days. */
    private Effect effect(Opponent.Others others, Found theirs) {
        boolean sameWindows = others.baseline() == null;
        Found same = !sameWindows || theirs.kept().equals(found.kept())
                ? found
                : workings.sides().of(asked, roster, theirs.kept());
        Roster pool = others.roster();
        if (pool == null || same.kept().lacksASide()) {
            return Effect.none("The area and the comparator share no period that is known.");
        }
        Other pooled = other(others.name(), pool, theirs);
        return Effects.against(
                treated(found), same.sides(), pooled, areas(others.areas(), others.baseline()), question.design());
    }

    private Finding againstMixture(Opponent.Mixture mixture) {
        Set<Flag> flags = flags(mixture);
        if (mixture.areas().isEmpty() || found.kept().lacksASide()) {
            return nobody(mixture, flags);
        }
        Effects.AgainstSynthetic against =
                Effects.synthetic(treated(found), areas(mixture.areas(), null), question.design());
        Double change = against.change();
        Comparison comparison = change == null ? null : uncounted(change, "the mixture's own change; no interval");
        return assembled(mixture, comparison, against.effect(), flags);
    }

    /** Outcomes of the area and of those it is mixed of; nothing where one of the windows holds nothing. */
    Optional<Histories> histories(Opponent.Mixture mixture) {
        return found.kept().lacksASide()
                ? Optional.empty()
                : Optional.of(Effects.histories(treated(found), areas(mixture.areas(), null)));
    }

    private Finding againstStated(Opponent.Stated stated) {
        return assembled(
                stated,
                uncounted(stated.percent(), "stated"),
                found.kept().lacksASide()
                        ? Effect.none("One of the windows holds nothing that is known.")
                        : Effects.stated(treated(found), stated.percent(), stated.what(), question.design()),
                found.flags());
    }

    /** A comparator that counted nothing itself. */
    private Comparison uncounted(double percent, String method) {
        return new Comparison(
                nothing(found.baseline()), nothing(found.period()), new Interval(percent, null, null, method), false);
    }

    private static WindowFigure nothing(WindowFigure of) {
        return new WindowFigure(of.window(), of.days(), null, null, Interval.UNKNOWN);
    }

    private List<Other> areas(List<Area> areas, @Nullable Window baseline) {
        List<Other> others = new ArrayList<>();
        for (Area one : areas) {
            Roster members = workings.rosters().roster(one.name());
            Found theirs = theirs(baseline, members);
            if (!theirs.kept().lacksASide()) {
                others.add(other(one.name(), members, theirs));
            }
        }
        return others;
    }

    private Other other(String name, Roster members, Found theirs) {
        return new Other(
                name,
                theirs.sides(),
                workings.histories().of(question.measure(), question.asked(), members),
                !theirs.flags().contains(Flag.PERIODS_DROPPED));
    }

    private Treated treated(Found of) {
        return new Treated(
                question.area(),
                of.sides(),
                workings.histories().of(question.measure(), question.asked(), roster),
                dispersion(),
                Treated.start(start(), question.windows()));
    }

    private MonthlyDispersion dispersion() {
        return area == null
                ? workings.dispersions().alone(asked, roster)
                : Objects.requireNonNull(
                        workings.dispersions().alike(asked, area).get(area.name()));
    }

    private @Nullable LocalDate start() {
        return area == null ? null : area.start();
    }

    /** A rest without people and without events is nobody: the parent holds nothing but the area. */
    private static boolean isNobody(Found theirs) {
        return theirs.sides().isPerPerson()
                && theirs.sides().baseline().personYears() == null
                && theirs.sides().baseline().amount().numerator().signum() == 0
                && theirs.sides().period().amount().numerator().signum() == 0;
    }

    private Set<Flag> flags(Opponent opponent) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(found.flags());
        flags.addAll(opponent.flags());
        return flags;
    }

    private Finding nobody(Opponent opponent, Set<Flag> flags) {
        flags.add(Flag.NO_COMPARATOR);
        return assembled(opponent, null, Effect.none("There is nothing to compare with."), flags);
    }

    private Finding assembled(Opponent opponent, @Nullable Comparison comparison, Effect effect, Set<Flag> flags) {
        Subject subject = new Subject(
                question.measure().id(),
                question.area(),
                opponent.name(),
                question.windows().name());
        return new Finding(
                subject, found.baseline(), found.period(), found.change(), comparison, effect, standing, flags);
    }

    /** The area asked about; empty for what is in no area. */
    Optional<Area> area() {
        return Optional.ofNullable(area);
    }
}
