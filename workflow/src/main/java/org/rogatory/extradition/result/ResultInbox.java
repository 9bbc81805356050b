package org.rogatory.extradition.result;

import org.rogatory.cases.Act;
import org.rogatory.cases.Addressees;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.exchange.MessageReceived;
import org.rogatory.extradition.assurance.AssuranceFiles;
import org.rogatory.identity.Officer;
import org.rogatory.notices.Notices;
import org.rogatory.requests.Choices;
import org.rogatory.requests.TextLanguage;
import org.rogatory.requests.inbox.ToldFields;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the other State tells of the result of the proceedings is noted on our file; who answers for it learns it. */
@Component
public class ResultInbox {

    private static final String NOTICE = "result_reported";

    private final Cases cases;
    private final Addressees addressees;
    private final Notices notices;

    ResultInbox(Cases cases, Addressees addressees, Notices notices) {
        this.cases = cases;
        this.addressees = addressees;
        this.notices = notices;
    }

    /** Notes it; false where it came to the wrong side, or tells an end that is not known here. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean take(CaseFile file, MessageReceived message) {
        var told = message.payload();
        var result = told.path(ResultMessages.RESULT).asString("");
        if (file.outgoing() || !AssuranceFiles.keeps(file) || !Choices.has(ResultActs.RESULTS, result)) {
            return false;
        }
        var act = Act.draft(ResultActs.REPORTED)
                .kind(result)
                .happened(ToldFields.day(told, ResultMessages.DECIDED_ON), null)
                .reference(message.senderRef())
                .releasedText(ToldFields.text(told, ResultMessages.TEXT), TextLanguage.read(told));
        cases.note(file, act.act(), Officer.system(file.state()));
        notices.notify(addressees.of(file), NOTICE, file.caseRef());
        return true;
    }
}
