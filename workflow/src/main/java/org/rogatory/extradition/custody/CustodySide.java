package org.rogatory.extradition.custody;

import java.util.List;
import org.rogatory.cases.Act;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.requests.flow.FlowSide;

/**
 * A side of extradition: custody runs within each of its files.
 *
 * @param <S> what is kept of a file beside the file itself
 */
public interface CustodySide<S> extends FlowSide<S> {

    /** The custody of the persons of its files. */
    CustodyFiles custody();

    @Override
    default boolean within(String verb) {
        return custody().knows(verb);
    }

    @Override
    default void actWithin(CaseFile file, S state, Act act, Officer officer) {
        custody().act(file, act, officer);
    }

    @Override
    default List<AllowedAction> actionsWithin(CaseFile file, Officer officer) {
        return custody().actions(file, officer);
    }

    @Override
    default List<AllowedAction> verbsWithin() {
        return custody().verbs();
    }
}
