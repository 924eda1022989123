package org.iccoutcomes.contract.table;

import java.util.List;

/** Takes the rows of a delivery. Each table is asked for once, and closed by who asked. */
public interface DeliverySink {
    /** The rows that are kept. */
    RowSink accepted(List<Column> columns);

    /** The rows that are set aside. */
    RowSink quarantine(List<Column> columns);

    /** What the kept rows come to by month: {@link org.iccoutcomes.contract.quality.QualityTable}. */
    RowSink quality(List<Column> columns);
}
