package org.rogatory.transfer.consent;

import java.util.List;
import org.rogatory.cases.Act;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.requests.flow.FlowSide;

/**
 * A side of transfer: the consent of the person runs within each of its files.
 *
 * @param <S> what is kept of a file beside the file itself
 */
public interface ConsentSide<S> extends FlowSide<S> {

    /** The consents of the persons of its files. */
    ConsentFiles consents();

    /** Refuses what cannot have been so by what the request of the file tells. */
    void demandPossible(CaseFile file, Act act);

    /** What follows for the file from an act on the consent that was just done. */
    void consented(CaseFile file, Act act, Officer officer);

    @Override
    default boolean within(String verb) {
        return consents().knows(verb);
    }

    @Override
    default void actWithin(CaseFile file, S state, Act act, Officer officer) {
        consents().act(file, act, officer);
        demandPossible(file, act);
        consented(file, act, officer);
    }

    @Override
    default List<AllowedAction> actionsWithin(CaseFile file, Officer officer) {
        return consents().actions(file, officer);
    }

    @Override
    default List<AllowedAction> verbsWithin() {
        return consents().verbs();
    }
}
