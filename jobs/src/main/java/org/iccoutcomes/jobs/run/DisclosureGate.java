package org.iccoutcomes.jobs.run;

import java.util.List;
import org.iccoutcomes.contract.table.Table;
import org.iccoutcomes.definition.Programme;

/** t */
final class DisclosureGate {
    private DisclosureGate() {}

    static void check(Programme programme, List<Table> tables) {}
}
