package org.iccoutcomes.config.area;

import org.iccoutcomes.config.problem.Place;
import org.iccoutcomes.definition.area.Membership;

/** A membership and where it is written. */
record LocatedMembership(Membership membership, Place place) {
    boolean overlaps(LocatedMembership other) {
        Membership a = membership;
        Membership b = other.membership;
        boolean startsInTime =
                a.validFrom() == null || b.validTo() == null || !a.validFrom().isAfter(b.validTo());
        boolean endsLateEnough =
                a.validTo() == null || b.validFrom() == null || !a.validTo().isBefore(b.validFrom());
        return startsInTime && endsLateEnough;
    }
}
