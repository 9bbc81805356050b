package org.rogatory.integrations.exchange;

import org.rogatory.directory.Directory;
import org.rogatory.exchange.Arrivals;
import org.rogatory.exchange.ExchangeGateway;
import org.rogatory.exchange.SealedPackage;
import org.springframework.stereotype.Component;

/** Carries packages between the States whose offices work on this node; every other State is out of its reach. */
@Component
class LocalNodeGateway implements ExchangeGateway {

    private final Directory directory;
    private final Arrivals arrivals;

    LocalNodeGateway(Directory directory, Arrivals arrivals) {
        this.directory = directory;
        this.arrivals = arrivals;
    }

    @Override
    public boolean reaches(String state) {
        return directory.hosts(state);
    }

    @Override
    public void deliver(String messageId, String toState, SealedPackage parcel) {
        arrivals.arrive(messageId, toState, parcel);
    }
}
