package org.iccoutcomes.jobs.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.contract.ledger.FileLedger;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.feed.FileShape;
import org.iccoutcomes.definition.feed.RowRule;
import org.iccoutcomes.definition.time.FinancialYear;
import org.iccoutcomes.ingest.file.Delimiters;
import org.iccoutcomes.ingest.file.LineLayout;
import org.iccoutcomes.ingest.file.ReceivedFile;
import org.iccoutcomes.ingest.look.BadRow;
import org.iccoutcomes.ingest.look.ColumnsLook;
import org.iccoutcomes.ingest.look.FileLook;
import org.iccoutcomes.jobs.run.DataCheck;
import org.iccoutcomes.words.Dates;

/** A look at every extract, in lines; no value of a file is among them. */
final class DataCheckText {
    private final List<String> lines = new ArrayList<>();

    private DataCheckText() {}

    static List<String> of(DataCheck check) {
        DataCheckText text = new DataCheckText();
        check.files().forEach(text::file);
        if (!check.unclaimed().isEmpty()) {
            text.lines.add("Beside them lie files that no pattern of the inbox takes: "
                    + String.join(", ", check.unclaimed()));
        }
        return List.copyOf(text.lines);
    }

    private void file(DataCheck.Seen seen) {
        FileLook look = seen.look();
        lines.add(look.name());
        said(
                "is",
                look.feed().title() + " (feed " + look.feed().id() + ", dataset "
                        + look.feed().dataset().id() + "); "
                        + (look.problems().isEmpty()
                                ? seen.isStored() ? "stored already" : "new"
                                : "would be refused"));
        look.file().ifPresent(file -> said("read as", shape(look.feed(), file)));
        look.delivery().ifPresent(delivery -> delivery(delivery, seen.replacedBy()));
        look.columns().ifPresent(this::columns);
        look.badRows().forEach(row -> said("first", row(look.feed(), row)));
        look.problems().forEach(problem -> {
            said("refused", problem.toString());
            said("", problem.next());
        });
        lines.add("");
    }

    /** {@code gzip, windows-1252 (told by its bytes), values parted by bars (|), header in the file}. */
    private static String shape(Feed feed, ReceivedFile file) {
        LineLayout lines = file.lines();
        if (lines == null) {
            return feed.shape().format() == FileShape.Format.XLSX ? "a workbook" : "Parquet";
        }
        return String.join(
                ", ",
                file.packing().words(),
                lines.charset().shown() + (feed.shape().charset() == null ? " (told by its bytes)" : ""),
                "values parted by " + Delimiters.named(feed.shape().delimiter())
                        + (lines.trailingDelimiter() ? ", also at the end of rows" : ""),
                lines.isHeaderInFile()
                        ? "header in line " + (lines.headerLine() + 1)
                        : "header of " + lines.header().size() + " names not in the file");
    }

    private void delivery(Delivery delivery, Map<FinancialYear, String> replacedBy) {
        FileLedger ledger = delivery.ledger();
        said(
                "rows",
                "%,d read: %,d accepted, %,d filtered, %,d duplicate, %,d set aside"
                        .formatted(
                                ledger.read(),
                                ledger.accepted(),
                                ledger.filtered(),
                                ledger.duplicate(),
                                ledger.quarantined()));
        if (!delivery.findings().isEmpty()) {
            said(
                    "rules",
                    new TreeMap<>(delivery.findings())
                            .entrySet().stream()
                                    .map(finding -> finding.getKey() + " " + "%,d".formatted(finding.getValue()))
                                    .collect(Collectors.joining(", ")));
        }
        if (delivery.scope().covers() != null) {
            said("covers", Dates.range(delivery.scope().covers()));
        }
        replacedBy.forEach((year, file) -> said("replaced", "in " + year + " by " + file));
    }

    private void columns(ColumnsLook columns) {
        said("columns", columns.bound().stream().map(DataCheckText::bound).collect(Collectors.joining(", ")));
        for (ColumnsLook.Missing missing : columns.missing()) {
            missing.like()
                    .ifPresent(name -> said(
                            "missing",
                            missing.column() + " (looked for " + String.join(", ", missing.from()) + "); is it " + name
                                    + "? then add that to 'from' in the feed"));
        }
        String others = columns.missing().stream()
                .filter(missing -> missing.like().isEmpty())
                .map(ColumnsLook.Missing::column)
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            said("missing", others + " (none of them is required)");
        }
        if (!columns.unread().isEmpty()) {
            said("not read", String.join(", ", columns.unread()));
        }
    }

    private static String bound(ColumnsLook.Bound bound) {
        return bound.column() + " from " + String.join(" or ", bound.from());
    }

    /** {@code line 12: wrong-order: the discharge is before the admission}. */
    private static String row(Feed feed, BadRow row) {
        Map<String, String> messages = feed.rules().stream()
                .collect(Collectors.toMap(RowRule::name, RowRule::message, (first, again) -> first));
        String why = row.rules().stream()
                .map(rule -> messages.containsKey(rule) ? rule + " (" + messages.get(rule) + ")" : rule)
                .collect(Collectors.joining("; "));
        return (row.line() == null ? "a row: " : "line " + row.line() + ": ") + why;
    }

    private void said(String what, String words) {
        lines.add("  %-9s %s".formatted(what, words));
    }
}
