package org.iccoutcomes.jobs.run;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.RowSink;
import org.iccoutcomes.store.CubePartStore;

/**
 * One table of several parts of the cube, open for writing.
 *
 * @param byYear the table of each part, by the start of the part's financial year
 */
record PartSinks(Map<Integer, RowSink> byYear) implements AutoCloseable {
    static PartSinks open(CubePartStore store, List<PartPlan> plans, String table, List<Column> columns) {
        PartSinks sinks = new PartSinks(new TreeMap<>());
        plans.forEach(plan -> sinks.byYear.put(plan.year().startYear(), store.table(plan.id(), table, columns)));
        return sinks;
    }

    @Override
    public void close() {
        byYear.values().forEach(RowSink::close);
    }
}
