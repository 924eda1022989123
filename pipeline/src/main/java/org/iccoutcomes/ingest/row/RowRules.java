package org.iccoutcomes.ingest.row;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.iccoutcomes.columns.ConditionColumns;
import org.iccoutcomes.definition.feed.ColumnBinding;
import org.iccoutcomes.definition.feed.RowRule;

/** The feed's rules, as marks on rows that break them. */
final class RowRules {
    private final RowPlan plan;

    RowRules(RowPlan plan) {
        this.plan = plan;
    }

    /** Rows outside what the feed is about; they need not be complete. */
    List<Mark> filters() {
        return marks(Set.of(RowRule.Severity.FILTER)).toList();
    }

    /** Required columns that are empty, then the rules that set a row aside or refuse the file. */
    List<Mark> faults() {
        Stream<Mark> missing = plan.feed().columns().stream()
                .filter(ColumnBinding::required)
                .map(column -> new Mark(
                        "missing-required:" + column.column(),
                        col(column.column()).isNull()));
        return Stream.concat(missing, marks(Set.of(RowRule.Severity.QUARANTINE, RowRule.Severity.REJECT_FILE)))
                .toList();
    }

    List<Mark> warnings() {
        return marks(Set.of(RowRule.Severity.WARN)).toList();
    }

    private Stream<Mark> marks(Set<RowRule.Severity> severities) {
        return plan.feed().rules().stream()
                .filter(rule -> severities.contains(rule.severity()))
                .map(rule -> new Mark(rule.name(), breaks(rule.check())));
    }

    private Column breaks(RowRule.Check check) {
        if (check instanceof RowRule.Check.Holds holds) {
            return not(new ConditionColumns(plan.types()).read(holds.condition()));
        }
        RowRule.Check.InOrder order = (RowRule.Check.InOrder) check;
        return coalesce(col(order.earlier()).gt(col(order.later())), lit(false));
    }
}
