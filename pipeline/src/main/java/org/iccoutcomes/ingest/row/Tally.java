package org.iccoutcomes.ingest.row;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.iccoutcomes.contract.ledger.FileLedger;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.FinancialYear;
import org.jspecify.annotations.Nullable;

/** Counts the rows of a file as they go by. */
final class Tally {
    private final Map<Fate, Long> fates = new EnumMap<>(Fate.class);
    private final SortedMap<String, Long> findings = new TreeMap<>();
    private final SortedMap<FinancialYear, Long> rowsByYear = new TreeMap<>();
    private final RowDigest digest = new RowDigest();
    private @Nullable DateRange days;

    /** Counts a row. */
    void count(Fate fate, JudgedRow judged) {
        Verdict verdict = judged.verdict();
        int stored = judged.stored().size();
        fates.merge(fate, 1L, Long::sum);
        if (!verdict.rules().isEmpty()) {
            findings.merge(verdict.rules().get(0), 1L, Long::sum);
        }
        if (fate == Fate.ACCEPTED) {
            verdict.notes().forEach(note -> findings.merge(note, 1L, Long::sum));
            if (stored > 0) {
                verdict.year().ifPresent(year -> rowsByYear.merge(year, (long) stored, Long::sum));
            }
            digest.add(verdict.year(), judged.row().key());
            judged.day().ifPresent(this::cover);
        }
    }

    private void cover(LocalDate day) {
        DateRange known = days == null ? new DateRange(day, day) : days;
        days = new DateRange(
                day.isBefore(known.from()) ? day : known.from(), day.isAfter(known.to()) ? day : known.to());
    }

    /** What has been counted. */
    Accounts accounts() {
        FileLedger ledger = new FileLedger(
                fates.values().stream().mapToLong(Long::longValue).sum(),
                rows(Fate.ACCEPTED),
                rows(Fate.FILTERED),
                rows(Fate.DUPLICATE),
                rows(Fate.QUARANTINED));
        return new Accounts(
                ledger,
                Collections.unmodifiableSortedMap(findings),
                Collections.unmodifiableSortedMap(rowsByYear),
                digest.finish(),
                Optional.ofNullable(days));
    }

    private long rows(Fate fate) {
        return fates.getOrDefault(fate, 0L);
    }
}
