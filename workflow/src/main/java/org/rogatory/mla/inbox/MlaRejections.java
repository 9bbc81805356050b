package org.rogatory.mla.inbox;

import java.util.List;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.Addressees;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.exchange.MessageStatus;
import org.rogatory.exchange.MessageStatusChanged;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.notices.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A message that the other State's system refused has had no effect there: the file tells so, and who sends is told. */
@Component
class MlaRejections {

    private final Cases cases;
    private final Addressees addressees;
    private final Notices notices;

    MlaRejections(Cases cases, Addressees addressees, Notices notices) {
        this.cases = cases;
        this.addressees = addressees;
        this.notices = notices;
    }

    @EventListener
    void on(MessageStatusChanged change) {
        if (change.status() == MessageStatus.REJECTED) {
            cases.lookUp(change.caseRef(), AccessScope.system()).ifPresent(file -> rejected(file, change));
        }
    }

    private void rejected(CaseFile file, MessageStatusChanged change) {
        var told = Act.draft("message_rejected")
                .reasons(List.of(change.kind(), String.valueOf(change.code())))
                .reference(change.messageId());
        cases.note(file, told.act(), Officer.system(file.state()));
        var office = Set.of(
                Officer.principalOf(file.authority(), Role.REGISTRAR),
                Officer.principalOf(file.authority(), Role.CENTRAL_OFFICER));
        notices.notify(addressees.with(file, office), "message_rejected", file.caseRef());
    }
}
