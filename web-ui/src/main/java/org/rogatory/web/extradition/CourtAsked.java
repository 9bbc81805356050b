package org.rogatory.web.extradition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a court is asked for now, by how the file and custody stand; what it decides is for the court. */
final class CourtAsked {

    private static final Set<String> DECIDED = Set.of("decided_granted", "decided_refused");

    private CourtAsked() {}

    /**
     * As keys, in the order in which they press.
     *
     * @param custody the status of custody; null where none is kept
     * @param here whether the person is held here, and not in the other State
     */
    static List<String> of(String status, @Nullable String custody, boolean here) {
        var asked = new ArrayList<String>();
        if (here && "release_due".equals(custody)) {
            asked.add("release");
        }
        if (here && "detained".equals(custody)) {
            asked.add("custody");
        }
        if ("judicial_review".equals(status)) {
            asked.add(here ? "review" : "abroad");
        }
        if (here && DECIDED.contains(status)) {
            asked.add("appeal");
        }
        return asked.isEmpty() ? List.of("nothing") : asked;
    }
}
