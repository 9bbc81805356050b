package org.rogatory.extradition.assurance;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.exchange.Exchange;
import org.rogatory.exchange.MessageStatus;
import org.rogatory.exchange.MessageStatusChanged;
import org.rogatory.extradition.outgoing.ReportedResults;
import org.rogatory.requests.message.LetterOutcome;
import org.rogatory.requests.message.LettersHeld.Written;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The result of proceedings is owed until its letter is signed, and again where the other system refuses that. */
@Component
class ToldResults implements LetterOutcome {

    private static final Set<MessageStatus> HEARD =
            EnumSet.of(MessageStatus.REJECTED, MessageStatus.RECALLED, MessageStatus.DELIVERED, MessageStatus.READ);

    private final SurrenderDays days;
    private final Exchange exchange;

    ToldResults(SurrenderDays days, Exchange exchange) {
        this.days = days;
        this.exchange = exchange;
    }

    /** Whether its message is taken in is heard later, and by post never. */
    @Override
    public void signed(CaseFile file, Written letter, JsonNode said) {
        if (ReportedResults.LETTER.equals(letter.kind()) && AssuranceFiles.keeps(file)) {
            told(file.caseRef(), () -> true);
        }
    }

    /** A result that was told before stays told. */
    @Override
    public void dropped(CaseFile file, Written letter) {}

    @EventListener
    void on(MessageStatusChanged change) {
        if (ReportedResults.LETTER.equals(change.kind()) && HEARD.contains(change.status())) {
            told(change.caseRef(), () -> ReportedResults.told(exchange.sentOf(change.caseRef())));
        }
    }

    /** Of assistance, which has such notices too, there is no such day. */
    private void told(String caseRef, BooleanSupplier known) {
        days.find(caseRef, AccessScope.system()).ifPresent(day -> days.save(day.resultTold(known.getAsBoolean())));
    }
}
