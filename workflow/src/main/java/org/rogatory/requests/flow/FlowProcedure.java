package org.rogatory.requests.flow;

import java.util.List;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedure;
import org.rogatory.identity.Officer;

/** A procedure whose files go through the one flow: it says itself only what its requests are and what is found. */
public interface FlowProcedure extends Procedure {

    /** What the side of its files brings. */
    FlowSide<?> side();

    /** All that is done on files. */
    FlowActions flow();

    @Override
    default Set<String> machines() {
        return Set.of(side().machine());
    }

    @Override
    default List<AllowedAction> actions(CaseFile file, Officer officer) {
        return flow().of(side(), file, officer);
    }

    @Override
    default List<AllowedAction> verbs() {
        return flow().verbs(side());
    }

    @Override
    default String act(String caseRef, Act act, Officer officer) {
        flow().act(side(), caseRef, act, officer);
        return caseRef;
    }

    @Override
    default void receive(String caseRef, Act act, Officer system) {
        flow().receive(side(), caseRef, act, system);
    }

    /** Does what follows from another act of an officer, in its transaction: his roles were asked there. */
    default void follow(CaseFile file, Act act, Officer officer) {
        flow().follow(side(), file, act, officer);
    }
}
