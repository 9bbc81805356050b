package org.rogatory.web.cases.parcel;

import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Listed;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.exchange.Arrivals;
import org.rogatory.exchange.RejectedArrival;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;

/** Refused packages for whoever takes packages in: told, and given out sealed as they came. */
@Component
class RefusedParcels {

    private final Arrivals arrivals;

    RefusedParcels(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    /** Those for the officer's State, the newest first, from a place on. */
    Listed<RejectedArrival> page(ListPlace place, Officer officer) {
        demandTaker(officer);
        return Listed.of(arrivals.rejected(place, officer, Listed.limit()));
    }

    /** Refuses whoever does not take them: the operator has a list of his own. */
    static void demandTaker(Officer officer) {
        Roles.demand(Arrivals.takes(officer));
    }

    /** One of them, under a name that says so: nothing here has looked at what is in it. */
    Parcels.Parcel take(String messageId, Officer officer) {
        var content = arrivals.inspect(messageId, officer).orElseThrow(Refusal::notFound);
        return Parcels.Parcel.sealed("refused-" + messageId, content).unopened();
    }
}
