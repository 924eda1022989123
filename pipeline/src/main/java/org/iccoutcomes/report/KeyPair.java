package org.iccoutcomes.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.report.block.Block;

/**
 * A measure in an area that is worth a picture.
 *
 * @param measure id
 * @param area name
 */
record KeyPair(String measure, String area) {
    /** How many measures and areas a reader looks at where nothing says which matter. */
    private static final int MOST_MEASURES = 6;

    private static final int MOST_AREAS = 8;
    /**
     * How many pictures of a kind a report holds: a reader's patience, and a second of drawing. The rest is in tables.
     */
    private static final int MOST = 16;

    /**
     * What published figures are about, areas with a programme first; where none are published, the first measures of
     * the first areas with a programme.
     */
    static List<KeyPair> of(ReleaseView release) {
        Set<String> programmes = AnswerSections.programmeAreas(release);
        List<KeyPair> published = release.rows(ReleaseTables.BENCHMARKS)
                .map(row -> new KeyPair(row.text("measure"), row.text("area")))
                .filter(pair -> !pair.measure().isEmpty() && !pair.area().isEmpty())
                .distinct()
                .toList();
        if (!published.isEmpty()) {
            Set<String> areas = new LinkedHashSet<>(programmes);
            published.forEach(pair -> areas.add(pair.area()));
            return areas.stream()
                    .flatMap(area ->
                            published.stream().filter(pair -> pair.area().equals(area)))
                    .limit(MOST)
                    .toList();
        }
        List<String> areas = areas(release);
        List<String> measures = release.keyMeasures().stream()
                .limit(Math.min(MOST_MEASURES, MOST / Math.max(1, areas.size())))
                .toList();
        return areas.stream()
                .flatMap(area -> measures.stream().map(measure -> new KeyPair(measure, area)))
                .toList();
    }

    /** The areas with a programme that have pictures of their own; of many, the first. */
    static List<String> areas(ReleaseView release) {
        return AnswerSections.programmeAreas(release).stream().limit(MOST_AREAS).toList();
    }

    /** The measures of any pair. */
    static List<String> measures(ReleaseView release) {
        return of(release).stream().map(KeyPair::measure).distinct().toList();
    }

    /**
     * Pictures under a heading for each area that has any, after what explains them all; nothing where there are none.
     */
    static List<Block> pictures(
            ReleaseView release, String explanation, Function<KeyPair, ? extends Collection<? extends Block>> picture) {
        List<KeyPair> pairs = of(release);
        List<Block> blocks = new ArrayList<>();
        for (String area : pairs.stream().map(KeyPair::area).collect(Collectors.toCollection(LinkedHashSet::new))) {
            List<Block> ofArea = new ArrayList<>();
            pairs.stream().filter(pair -> pair.area().equals(area)).forEach(pair -> ofArea.addAll(picture.apply(pair)));
            if (!ofArea.isEmpty()) {
                blocks.add(new Block.Heading(area));
                blocks.addAll(ofArea);
            }
        }
        if (!blocks.isEmpty()) {
            blocks.add(0, new Block.Prose(explanation));
        }
        return blocks;
    }
}
