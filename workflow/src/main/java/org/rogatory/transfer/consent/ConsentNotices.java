package org.rogatory.transfer.consent;

import java.util.LinkedHashSet;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.notices.Notices;
import org.rogatory.requests.clocks.FileAlarms;
import org.springframework.stereotype.Component;

/** Who is told that the person does not consent, or no longer: without his consent he is not handed over. */
@Component
class ConsentNotices {

    private static final String AGAINST = "consent_withdrawn";

    private final Notices notices;

    ConsentNotices(Notices notices) {
        this.notices = notices;
    }

    void against(CaseFile file) {
        notices.notify(concerned(file), AGAINST, file.caseRef());
    }

    private static Set<String> concerned(CaseFile file) {
        var concerned = new LinkedHashSet<String>();
        concerned.add(FileAlarms.responsible(file));
        concerned.add(Officer.principalOf(file.authority(), Role.HEAD));
        concerned.add(Officer.principalOf(file.authority(), Role.CUSTODY_OFFICER));
        return concerned;
    }
}
