package org.iccoutcomes.ingest.row;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.iccoutcomes.contract.ledger.FileLedger;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.FinancialYear;

/**
 * The account of a file's rows.
 *
 * @param ledger lines of the file, each once
 * @param findings rows by the rule that decided, and notes on accepted rows, by name
 * @param rowsByYear accepted rows as stored, by the year they are filed under
 * @param digest order-free digest of the accepted rows
 * @param days first to last day of the period date of accepted rows, where there are any
 */
public record Accounts(
        FileLedger ledger,
        SortedMap<String, Long> findings,
        SortedMap<FinancialYear, Long> rowsByYear,
        String digest,
        Optional<DateRange> days) {

    static Accounts of(List<Tally.Group> groups) {
        SortedMap<String, Long> findings = new TreeMap<>();
        SortedMap<FinancialYear, Long> rowsByYear = new TreeMap<>();
        for (Tally.Group group : groups) {
            if (group.rule() != null) {
                findings.merge(group.rule(), group.rows(), Long::sum);
            }
            if (group.fate().equals(Fates.ACCEPTED)) {
                group.notes().forEach((note, rows) -> {
                    if (rows > 0) {
                        findings.merge(note, rows, Long::sum);
                    }
                });
                if (group.filedYear() != null && group.stored() > 0) {
                    rowsByYear.merge(new FinancialYear(group.filedYear()), group.stored(), Long::sum);
                }
            }
        }
        FileLedger ledger = new FileLedger(
                groups.stream().mapToLong(Tally.Group::rows).sum(),
                rows(groups, Fates.ACCEPTED),
                rows(groups, Fates.FILTERED),
                rows(groups, Fates.DUPLICATE),
                rows(groups, Fates.QUARANTINED));
        return new Accounts(ledger, findings, rowsByYear, digest(groups), days(groups));
    }

    private static long rows(List<Tally.Group> groups, String fate) {
        return of(groups, fate).mapToLong(Tally.Group::rows).sum();
    }

    private static Stream<Tally.Group> of(List<Tally.Group> groups, String fate) {
        return groups.stream().filter(group -> group.fate().equals(fate));
    }

    private static Optional<DateRange> days(List<Tally.Group> groups) {
        List<Tally.Days> days = of(groups, Fates.ACCEPTED)
                .map(Tally.Group::days)
                .filter(Objects::nonNull)
                .toList();
        Optional<LocalDate> first = days.stream().map(Tally.Days::first).min(Comparator.naturalOrder());
        Optional<LocalDate> last = days.stream().map(Tally.Days::last).max(Comparator.naturalOrder());
        return first.flatMap(from -> last.map(to -> new DateRange(from, to)));
    }

    private static String digest(List<Tally.Group> groups) {
        List<String> parts = of(groups, Fates.ACCEPTED)
                .map(group -> group.filedYear() + ":" + group.rows() + ":" + group.hash())
                .sorted()
                .toList();
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The rule that caught most rows, for messages; the first by name of those that did. */
    public Optional<String> commonest() {
        return findings.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }
}
