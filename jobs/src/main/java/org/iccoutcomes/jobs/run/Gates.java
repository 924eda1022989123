package org.iccoutcomes.jobs.run;

import java.util.List;
import org.iccoutcomes.contract.ledger.Arrivals;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.definition.Programme;

/** What deliveries have to pass before anything is counted: nothing older, nothing lost, nothing worse than allowed. */
final class Gates {
    private Gates() {}

    /**
     * Judges all that the inbox holds beside what readers see. Looking back changes nothing that they see, and is not
     * to be judged.
     *
     * @return whether there was anything to look at, which is accepted
     * @throws org.iccoutcomes.jobs.outcome.Failure with exit code 4 or 1
     */
    static boolean pass(
            Programme programme, Stores stores, NightChoices choices, Progress progress, List<Delivery> received) {
        List<Delivery> loaded = ArrivalGate.loaded(stores);
        Arrivals arrivals = Arrivals.of(received, loaded);
        ArrivalGate.tell(arrivals, progress);
        if (!choices.allowOlder()) {
            ArrivalGate.requireNoneLate(arrivals, stores);
        }
        List<String> complaints = new QualityGate(programme, stores).complaints(loaded, received, arrivals.fresh());
        QualityGate.require(complaints, choices.accepted(), progress);
        return !complaints.isEmpty();
    }
}
