package org.rogatory.extradition.custody;

import org.springframework.stereotype.Component;

/** What the process of custody asks of the code; one method per service task. */
@Component("extraditionCustodyTasks")
public class CustodyTasks {

    private final CustodyStanding standing;

    CustodyTasks(CustodyStanding standing) {
        this.standing = standing;
    }

    /** How the clock stands: {@code running}, {@code near}, {@code release_due}; {@code ended} where nobody is held. */
    public String checkCustody(String caseRef) {
        return standing.of(caseRef);
    }
}
