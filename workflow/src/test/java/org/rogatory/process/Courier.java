package org.rogatory.process;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rogatory.exchange.Arrivals;
import org.rogatory.exchange.ExchangeGateway;
import org.rogatory.exchange.SealedPackage;
import org.rogatory.exchange.ToldManifest;
import org.rogatory.exchange.WholePackage;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Carries packages between the States of this node; a test can stop it, keep what it carried and let it carry twice. */
@Component
class Courier implements ExchangeGateway {

    /** A package as it was carried. */
    record Carried(String messageId, String toState, SealedPackage sealedPackage) {}

    private final Arrivals arrivals;
    private final List<Carried> carried = new ArrayList<>();
    private final Set<String> cutOff = new HashSet<>();
    private boolean stopped;

    Courier(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    /** From now on nothing can be carried; whoever tries fails. */
    void stop() {
        stopped = true;
    }

    void goOn() {
        stopped = false;
    }

    /** No carrier reaches this State: its packages are handed over by hand. */
    void cutOff(String state) {
        cutOff.add(state);
    }

    /** A carrier reaches it again. */
    void reached(String state) {
        cutOff.remove(state);
    }

    void reset() {
        stopped = false;
        cutOff.clear();
        carried.clear();
    }

    List<Carried> carried() {
        return List.copyOf(carried);
    }

    /** What the packages told that were carried, each by its manifest. */
    List<JsonNode> told() {
        return carried.stream()
                .map(each -> ToldManifest.of(each.sealedPackage()))
                .toList();
    }

    void carryAgain(Carried parcel) {
        arrivals.arrive(parcel.messageId(), parcel.toState(), parcel.sealedPackage());
    }

    @Override
    public boolean reaches(String state) {
        return !cutOff.contains(state);
    }

    @Override
    public void deliver(String messageId, String toState, SealedPackage parcel) {
        if (stopped) {
            throw new IllegalStateException("the courier does not run");
        }
        carried.add(new Carried(messageId, toState, WholePackage.held(parcel)));
        arrivals.arrive(messageId, toState, parcel);
    }
}
