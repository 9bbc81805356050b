package org.rogatory.transfer.inbox;

import java.util.Optional;
import java.util.Set;
import org.rogatory.exchange.PayloadCheck;
import org.rogatory.exchange.RejectionCode;
import org.rogatory.law.ContentSchema;
import org.rogatory.requests.inbox.OpeningShape;
import org.rogatory.requests.inbox.ToldFields;
import org.rogatory.transfer.Transfers;
import org.rogatory.transfer.consent.ConsentMessages;
import org.rogatory.transfer.telling.Outcomes;
import org.springframework.stereotype.Component;

/**
 * Whether a message on a transfer says what can be read here. What opens a file has the published shape, the form of
 * its kind, and the States of its manifest; what tells of the consent or of the sentence has its published shape.
 * Whether that is lawful is for officers to say, never for this check.
 */
@Component
class ArrivedTransfers implements PayloadCheck {

    /** The kinds of messages that transfer alone has. */
    private static final Set<String> OWN = Set.of(Outcomes.KIND, ConsentMessages.KIND);

    private final ContentSchema requests = ContentSchema.ofTransfer();
    private final ContentSchema messages = ContentSchema.ofTransferMessages();

    @Override
    public Optional<RejectionCode> check(Told told) {
        return readable(told) ? Optional.empty() : Optional.of(RejectionCode.CONTENT_INVALID);
    }

    private boolean readable(Told told) {
        if (Transfers.opens(told.kind())) {
            return OpeningShape.holds(told, requests);
        }
        return !OWN.contains(told.kind())
                || told.payload().isObject()
                        && messages.violations(told.payload()).isEmpty()
                        && complete(told);
    }

    private static boolean complete(Told told) {
        var payload = told.payload();
        return Outcomes.KIND.equals(told.kind())
                ? payload.hasNonNull("matter")
                : payload.hasNonNull("verb") && ToldFields.day(payload, "happened_on") != null;
    }
}
