package org.rogatory.transfer.telling;

import java.util.Optional;
import org.rogatory.cases.CaseFile;
import org.rogatory.exchange.Exchange;
import org.rogatory.requests.message.LettersHeld.Written;
import org.rogatory.requests.reminder.LetterBar;
import org.rogatory.transfer.Transfers;
import org.rogatory.transfer.consent.ConsentFiles;
import org.springframework.stereotype.Component;

/**
 * An agreement or an appointment that was written while the person consented is not signed after he took that back: the
 * other State would take it for what stands. The letter waits, since he may consent again.
 */
@Component
class ConsentLetterBar implements LetterBar {

    private final ConsentFiles consents;
    private final Exchange exchange;

    ConsentLetterBar(ConsentFiles consents, Exchange exchange) {
        this.consents = consents;
        this.exchange = exchange;
    }

    @Override
    public Optional<String> bar(CaseFile file, Written letter) {
        return Transfers.ours(file) && restsOnConsent(letter) && consents.missing(file.caseRef())
                ? Optional.of(ConsentFiles.MISSING)
                : Optional.empty();
    }

    private boolean restsOnConsent(Written letter) {
        if (!Outcomes.KIND.equals(letter.kind())) {
            return HandoversTold.KIND.equals(letter.kind());
        }
        var said = exchange.contentOfSent(letter.messageRef());
        return Outcomes.agrees(said.payload());
    }
}
