package org.rogatory.extradition.inbox;

import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.extradition.incoming.ReceivedExtraditions;
import org.rogatory.extradition.outgoing.ExtraditionRequests;
import org.rogatory.requests.RequestForms;

/** Which files and messages are of extradition. */
final class Extraditions {

    private static final Set<String> OPENING = Set.of(
            ReceivedExtraditions.FULL,
            ReceivedExtraditions.PROVISIONAL,
            RequestForms.TRANSIT,
            ReceivedExtraditions.CONSENT);
    private static final Set<String> MACHINES = Set.of(ExtraditionRequests.MACHINE, ReceivedExtraditions.MACHINE);

    private Extraditions() {}

    static boolean ours(CaseFile file) {
        return MACHINES.contains(file.machine());
    }

    /** Whether a message of this kind opens a file of extradition, or joins one. */
    static boolean opens(String kind) {
        return OPENING.contains(kind);
    }
}
