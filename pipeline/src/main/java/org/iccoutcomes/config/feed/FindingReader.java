package org.iccoutcomes.config.feed;

import java.util.List;
import java.util.Optional;
import org.iccoutcomes.config.bind.Text;
import org.iccoutcomes.config.condition.KnownColumns;
import org.iccoutcomes.config.problem.Nearest;
import org.iccoutcomes.config.problem.Problems;
import org.iccoutcomes.contract.quality.UnknownCode;
import org.iccoutcomes.definition.feed.RowRule;

/**
 * Reads rules about what is found when a row's columns are read.
 *
 * @param columns those the feed reads
 */
record FindingReader(KnownColumns columns, String about, Problems problems) {
    /** Of which a row has a value left, missing or not, so that it may be used all the same. */
    private static final List<String> OF_COLUMNS = List.of(
            UnknownCode.RULE,
            "sentinel-date",
            "age-not-plausible",
            "nhs-number-not-valid",
            "missing-required",
            "key-in-scientific-notation",
            "unreadable-age",
            "unreadable-age-band",
            "unreadable-boolean",
            "unreadable-date",
            "unreadable-decimal",
            "unreadable-double",
            "unreadable-integer",
            "unreadable-long",
            "unreadable-number",
            "unreadable-time");

    /** Of the row as a whole. */
    private static final List<String> OF_ROWS = List.of("beside-file-year");

    /** The check; empty where there is no such finding, which is reported. */
    Optional<RowRule.Check> read(Text finding, RowRule.Severity severity) {
        String[] parts = finding.value().split(":", 2);
        boolean isOfColumn = OF_COLUMNS.contains(parts[0]);
        if (!isOfColumn && !OF_ROWS.contains(finding.value())) {
            problems.unknownName(
                    finding.place(), "unknown finding '" + finding + "'" + about, Nearest.of(parts[0], OF_COLUMNS));
            return Optional.empty();
        }
        if (parts.length == 2) {
            columns.typeOf(parts[1], finding.place(), about, problems);
        }
        if (parts[0].equals("key-in-scientific-notation") && severity == RowRule.Severity.WARN) {
            problems.error(
                    finding.place(),
                    "keys that lost their last digits cannot be used" + about,
                    "write severity: quarantine or reject-file");
            return Optional.empty();
        }
        return Optional.of(new RowRule.Check.Finding(finding.value()));
    }
}
