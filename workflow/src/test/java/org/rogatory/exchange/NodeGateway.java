package org.rogatory.exchange;

import java.util.ArrayList;
import java.util.List;
import org.rogatory.directory.Directory;

/** Carries within the node, as the real one, and fails after carrying when told to. */
public class NodeGateway implements ExchangeGateway {

    /** The carrier was interrupted. */
    static final class Interrupted extends RuntimeException {}

    private final Directory directory;
    private final Arrivals arrivals;
    private final List<SealedPackage> carried = new ArrayList<>();
    private int failures;
    private Runnable meanwhile = () -> {};

    public NodeGateway(Directory directory, Arrivals arrivals) {
        this.directory = directory;
        this.arrivals = arrivals;
    }

    void failAfterCarrying(int times) {
        failures = times;
        carried.clear();
    }

    /** What happens while it carries, until it is told otherwise. */
    void whileCarrying(Runnable happening) {
        meanwhile = happening;
    }

    List<SealedPackage> carried() {
        return carried;
    }

    @Override
    public boolean reaches(String state) {
        return directory.hosts(state);
    }

    @Override
    public void deliver(String messageId, String toState, SealedPackage parcel) {
        carried.add(WholePackage.held(parcel));
        arrivals.arrive(messageId, toState, parcel);
        meanwhile.run();
        if (failures > 0) {
            failures--;
            throw new Interrupted();
        }
    }
}
