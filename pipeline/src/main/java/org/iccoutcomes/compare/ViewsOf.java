package org.iccoutcomes.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.iccoutcomes.compare.SidesOf.Asked;
import org.iccoutcomes.compare.history.Known;
import org.iccoutcomes.compare.window.WindowPair;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.view.FunnelPosition;
import org.iccoutcomes.contract.view.SyntheticStudy;
import org.iccoutcomes.contract.view.Trend;
import org.iccoutcomes.contract.view.Views;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.measure.Population;
import org.iccoutcomes.definition.time.DateRange;

/** What a programme is told each night beside its findings: charts, funnels, and how its headlines hold up. */
final class ViewsOf {
    private final Programme programme;
    private final Compare compare;
    private final Known known;
    private final Workings workings;
    private final Trends trends;
    private final Funnels funnels;
    private final AreaRosters rosters;

    ViewsOf(Programme programme, Compare compare, Known known, Workings workings) {
        this.programme = programme;
        this.compare = compare;
        this.known = known;
        this.workings = workings;
        this.rosters = workings.rosters();
        this.trends = new Trends(known, rosters);
        this.funnels = new Funnels(workings.sides(), rosters);
    }

    Views all() {
        List<Trend> charts = new ArrayList<>();
        List<FunnelPosition> positions = new ArrayList<>();
        for (Measure measure : programme.catalogue().wholes()) {
            for (Area area : programme.areas().areas()) {
                trends.of(measure, area).ifPresent(charts::add);
            }
            for (Ranked ranked : ranked()) {
                positions.addAll(
                        funnels.of(new Asked(measure, Population.EVERYBODY, ranked.windows()), ranked.areas()));
            }
        }
        return new Views(
                new Robustness(programme, compare).ofPublished(),
                charts,
                positions,
                standardised(),
                studies(),
                new Practices(programme, known).all(),
                latest());
    }

    /** Every area's own headline change of every rate, in the standard population. */
    private List<Finding> standardised() {
        return ProgrammeQuestions.standardised(programme).stream()
                .flatMap(question -> compare.answer(question).stream())
                .sorted(Comparator.comparing(Finding::subject))
                .toList();
    }

    /** The synthetic controls of the key measures, where the programme has such a comparator. */
    private List<SyntheticStudy> studies() {
        List<SyntheticStudy> all = new ArrayList<>();
        SyntheticStudies studies = new SyntheticStudies(programme, known, workings);
        for (Measure measure : programme.catalogue().keyMeasures()) {
            for (Area area : programme.areas().areas()) {
                studies.of(measure, area).ifPresent(all::add);
            }
        }
        return all;
    }

    /** What every area had in the latest twelve months that are known of a measure, or as many as are. */
    private List<Finding> latest() {
        List<Finding> all = new ArrayList<>();
        for (Measure measure : judged()) {
            compare.span(measure)
                    .map(ViewsOf::lastYear)
                    .ifPresent(window -> programme
                            .areas()
                            .areas()
                            .forEach(area -> all.add(compare.level(measure, area.name(), window))));
        }
        return all;
    }

    /** Everything but targets: parts too. */
    private List<Measure> judged() {
        List<Measure> wholes = programme.catalogue().wholes();
        return programme.catalogue().measures().stream()
                .filter(measure -> measure.isPart() || wholes.contains(measure))
                .toList();
    }

    private static DateRange lastYear(DateRange span) {
        LocalDate yearAgo = span.to().plusDays(1).minusYears(1);
        return new DateRange(yearAgo.isAfter(span.from()) ? yearAgo : span.from(), span.to());
    }

    /** Areas that are set beside one another, and when. */
    private record Ranked(List<Area> areas, WindowPair windows) {}

    /** The areas of each level over each headline pair that one of them is judged by. */
    private Set<Ranked> ranked() {
        Set<Ranked> all = new LinkedHashSet<>();
        for (Area area : programme.areas().areas()) {
            ProgrammeQuestions.headline(programme.windows(), area.start())
                    .ifPresent(pair -> all.add(new Ranked(rosters.alike(area, area.level()), pair)));
        }
        return all;
    }
}
