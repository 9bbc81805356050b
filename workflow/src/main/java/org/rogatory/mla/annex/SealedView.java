package org.rogatory.mla.annex;

import java.util.List;
import org.rogatory.exchange.ReceivedAnnex;

/**
 * A sealed annex as somebody sees it who may open it.
 *
 * @param heads whether he may appoint others
 * @param candidates user names of those whom he may still appoint
 */
public record SealedView(ReceivedAnnex annex, boolean heads, List<String> candidates) {

    public SealedView {
        candidates = List.copyOf(candidates);
    }
}
