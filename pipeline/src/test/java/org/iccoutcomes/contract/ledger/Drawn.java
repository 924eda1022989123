package org.iccoutcomes.contract.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.FinancialYear;

/** A delivery drawn for a test: what it covers and how old it is; its rows are told by a digest alone. */
record Drawn(String id, Dataset dataset, Scope scope, String digest, long accepted) {
    Drawn(String id, Dataset dataset) {
        this(id, dataset, new Scope("nhs", new TreeSet<>(), null, null, 0, new TreeMap<>()), id, 0);
    }

    Drawn month(int month) {
        return with(new Scope(
                scope.submitter(), scope.years(), scope.covers(), scope.extractDate(), month, scope.rowsByYear()));
    }

    Drawn submitter(String submitter) {
        return with(new Scope(
                submitter, scope.years(), scope.covers(), scope.extractDate(), scope.month(), scope.rowsByYear()));
    }

    Drawn covers(String from, String to) {
        DateRange covers = new DateRange(LocalDate.parse(from), LocalDate.parse(to));
        return with(new Scope(
                scope.submitter(), scope.years(), covers, scope.extractDate(), scope.month(), scope.rowsByYear()));
    }

    Drawn extracted(String date) {
        return with(new Scope(
                scope.submitter(),
                scope.years(),
                scope.covers(),
                LocalDate.parse(date),
                scope.month(),
                scope.rowsByYear()));
    }

    Drawn rows(FinancialYear year, long rows) {
        SortedMap<FinancialYear, Long> byYear = new TreeMap<>(scope.rowsByYear());
        byYear.put(year, rows);
        return with(new Scope(
                scope.submitter(),
                new TreeSet<>(byYear.keySet()),
                scope.covers(),
                scope.extractDate(),
                scope.month(),
                byYear));
    }

    Drawn digest(String other) {
        return new Drawn(id, dataset, scope, other, accepted);
    }

    Drawn accepted(long rows) {
        return new Drawn(id, dataset, scope, digest, rows);
    }

    private Drawn with(Scope other) {
        return new Drawn(id, dataset, other, digest, accepted);
    }

    Delivery delivery() {
        return new Delivery(
                id,
                "feed-of-" + dataset.id(),
                dataset,
                new Delivery.SourceFile(id + ".csv", 1, id, digest),
                scope,
                new FileLedger(accepted, accepted, 0, 0, 0),
                Map.of(),
                List.of());
    }
}
