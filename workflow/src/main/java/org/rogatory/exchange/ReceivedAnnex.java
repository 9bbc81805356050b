package org.rogatory.exchange;

import java.time.Instant;
import java.util.List;

/**
 * A received message with a part that only some can read.
 *
 * @param kind of the message
 * @param recipients keys of the authorities for which it was encrypted
 * @param appointed user names of those whom their head has appointed to open it
 */
public record ReceivedAnnex(
        String messageId,
        String kind,
        String fromState,
        String fromAuthority,
        Instant receivedAt,
        List<String> recipients,
        List<String> appointed) {

    public ReceivedAnnex {
        recipients = List.copyOf(recipients);
        appointed = List.copyOf(appointed);
    }
}
