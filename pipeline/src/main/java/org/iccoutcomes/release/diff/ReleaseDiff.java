package org.iccoutcomes.release.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iccoutcomes.contract.finding.Effect;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Subject;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.contract.release.Provenance;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.release.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Two releases side by side. Figures are as released, so nothing is told here that they do not tell.
 *
 * @param onlyBefore files that went into the older release alone, by feed and name
 * @param onlyAfter files that went into the newer release alone
 * @param isOtherProgram whether they were made by different versions of the program
 * @param isOtherConfiguration whether anything of the programme's configuration differs
 * @param moved findings told differently, the greatest move first
 * @param same how many findings are told alike
 */
public record ReleaseDiff(
        List<Provenance.Source> onlyBefore,
        List<Provenance.Source> onlyAfter,
        boolean isOtherProgram,
        boolean isOtherConfiguration,
        List<Moved> moved,
        int same) {
    private static final List<String> WORDED = List.of("definition", "population", "unit", "grain");
    private static final String CODE_LISTS = "code_lists";

    public ReleaseDiff {
        onlyBefore = List.copyOf(onlyBefore);
        onlyAfter = List.copyOf(onlyAfter);
        moved = List.copyOf(moved);
    }

    /** Compares an older release with a newer one. */
    public static ReleaseDiff of(ReleasedTables before, ReleasedTables after) {
        Map<Subject, Finding> older = bySubject(before);
        Map<Subject, Finding> newer = bySubject(after);
        Set<Subject> subjects = new TreeSet<>(older.keySet());
        subjects.addAll(newer.keySet());
        Map<String, Rows.Row> oldWords = definitions(before);
        Map<String, Rows.Row> newWords = definitions(after);
        List<Moved> moved = new ArrayList<>();
        for (Subject subject : subjects) {
            Finding one = older.get(subject);
            Finding other = newer.get(subject);
            if (!figures(one).equals(figures(other))) {
                Set<Cause> causes = EnumSet.noneOf(Cause.class);
                if (one == null || other == null) {
                    causes.add(Cause.ASKED);
                } else {
                    worded(oldWords.get(subject.measure()), newWords.get(subject.measure()), causes);
                    counted(one, other, causes);
                }
                moved.add(new Moved(one, other, causes));
            }
        }
        moved.sort(Comparator.comparingDouble(Moved::distance).reversed().thenComparing(Moved::subject));
        return new ReleaseDiff(
                without(before.provenance(), after.provenance()),
                without(after.provenance(), before.provenance()),
                !before.provenance().code().equals(after.provenance().code()),
                !before.provenance().configuration().equals(after.provenance().configuration()),
                moved,
                subjects.size() - moved.size());
    }

    /** What a reader would call its figures: words about why no stronger design was used are none. */
    private static List<@Nullable Object> figures(@Nullable Finding finding) {
        if (finding == null) {
            return List.of();
        }
        Effect effect = finding.effect();
        return Arrays.asList(
                finding.baseline(),
                finding.period(),
                finding.change(),
                finding.comparatorChange(),
                finding.standing(),
                effect == null ? null : effect.percent(),
                effect == null ? null : effect.p());
    }

    private static void worded(Rows.@Nullable Row before, Rows.@Nullable Row after, Set<Cause> causes) {
        if (before == null || after == null) {
            return;
        }
        if (WORDED.stream().anyMatch(column -> !before.text(column).equals(after.text(column)))) {
            causes.add(Cause.DEFINITION);
        }
        if (!before.text(CODE_LISTS).equals(after.text(CODE_LISTS))) {
            causes.add(Cause.CODE_LISTS);
        }
    }

    private static void counted(Finding before, Finding after, Set<Cause> causes) {
        if (differ(before, after, WindowFigure::window) || differ(before, after, WindowFigure::days)) {
            causes.add(Cause.WINDOWS);
        }
        if (differ(before, after, WindowFigure::numerator)) {
            causes.add(Cause.DATA);
        }
        if (differ(before, after, WindowFigure::denominator)) {
            causes.add(Cause.LIST_SIZES);
        }
        boolean isOwnAlike = causes.isEmpty() && before.change().equals(after.change());
        if (isOwnAlike && !Objects.equals(before.comparatorChange(), after.comparatorChange())) {
            causes.add(Cause.COMPARATOR);
        }
        if (causes.isEmpty()) {
            causes.add(Cause.METHOD);
        }
    }

    private static boolean differ(Finding before, Finding after, Function<WindowFigure, @Nullable Object> part) {
        return !Objects.equals(part.apply(before.baseline()), part.apply(after.baseline()))
                || !Objects.equals(part.apply(before.period()), part.apply(after.period()));
    }

    private static Map<Subject, Finding> bySubject(ReleasedTables release) {
        Map<Subject, Finding> findings = new LinkedHashMap<>();
        release.findings().forEach(finding -> findings.put(finding.subject(), finding));
        return findings;
    }

    private static Map<String, Rows.Row> definitions(ReleasedTables release) {
        Map<String, Rows.Row> definitions = new TreeMap<>();
        new Rows(release.table(ReleaseTables.DEFINITIONS))
                .stream().forEach(row -> definitions.put(row.text("measure"), row));
        return definitions;
    }

    /** The same bytes read by another version of the program are the same file. */
    private static String content(Provenance.Source source) {
        return source.feed() + " " + source.sha256();
    }

    private static List<Provenance.Source> without(Provenance one, Provenance other) {
        Set<String> there = other.sources().stream().map(ReleaseDiff::content).collect(Collectors.toSet());
        return one.sources().stream()
                .filter(source -> !there.contains(content(source)))
                .toList();
    }
}
