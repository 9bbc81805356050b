package org.rogatory.transfer.consent;

import java.util.LinkedHashSet;
import java.util.Set;
import org.rogatory.cases.Addressees;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.notices.Notices;
import org.springframework.stereotype.Component;

/** Who is told that the person does not consent, or no longer: without his consent he is not handed over. */
@Component
class ConsentNotices {

    private static final String AGAINST = "consent_withdrawn";

    private final Addressees addressees;
    private final Notices notices;

    ConsentNotices(Addressees addressees, Notices notices) {
        this.addressees = addressees;
        this.notices = notices;
    }

    void against(CaseFile file) {
        notices.notify(addressees.with(file, concerned(file)), AGAINST, file.caseRef());
    }

    private Set<String> concerned(CaseFile file) {
        var concerned = new LinkedHashSet<String>();
        concerned.add(addressees.answering(file));
        concerned.add(Officer.principalOf(file.authority(), Role.HEAD));
        concerned.add(Officer.principalOf(file.authority(), Role.CUSTODY_OFFICER));
        return concerned;
    }
}
