package org.rogatory.mla.annex;

import java.util.List;
import org.rogatory.exchange.ReceivedAnnex;
import org.rogatory.identity.Officer;

/**
 * A sealed annex as somebody sees it who may open it.
 *
 * @param heads whether he may appoint others
 * @param appointed names of those whom the head has appointed, for the head alone
 * @param candidates those whom he may still appoint
 */
public record SealedView(ReceivedAnnex annex, boolean heads, List<String> appointed, List<Officer> candidates) {

    public SealedView {
        appointed = List.copyOf(appointed);
        candidates = List.copyOf(candidates);
    }
}
