package org.rogatory.requests.visa;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.routes.RouteStage;

/** What one side's procedure says of the visas on its files, and does when one is refused. */
public interface VisaSide {

    /** The status machine of its files. */
    String machine();

    /** User names of all who wrote what the visas are about. */
    Set<String> writers(CaseFile file);

    /** What of that is not there yet, as the code of a refusal; null where all of it can be read. */
    default @Nullable String unready(CaseFile file) {
        return null;
    }

    /** Why this officer gives no visa to what he does not read whole, as the code of a refusal; null where he does. */
    default @Nullable String unread(CaseFile file, Officer officer) {
        return null;
    }

    /** What was to get a visa goes back to its drafter with the reasons of the act, in the same transaction. */
    void giveBack(CaseFile file, RouteStage stage, Act act, Officer officer);
}
