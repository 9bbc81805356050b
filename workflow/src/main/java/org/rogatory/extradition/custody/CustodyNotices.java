package org.rogatory.extradition.custody;

import java.util.LinkedHashSet;
import java.util.Set;
import org.rogatory.cases.Addressees;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.notices.Notices;
import org.springframework.stereotype.Component;

/**
 * Who is told that the time in custody runs out: whose file it is, the head, and the officers of custody, of whom one
 * is on duty. Who stands in for one of them reads his notices.
 */
@Component
class CustodyNotices {

    private final Addressees addressees;
    private final Notices notices;

    CustodyNotices(Addressees addressees, Notices notices) {
        this.addressees = addressees;
        this.notices = notices;
    }

    /** So many days are left. */
    void near(CaseFile file, int days) {
        tell(file, "custody_" + days);
    }

    /** The person must be free now. */
    void passed(CaseFile file) {
        tell(file, "custody_passed");
    }

    /** A day more he is held after it. */
    void still(CaseFile file) {
        tell(file, "custody_still");
    }

    /** Something had to be done until now, or the person may be freed. */
    void duty(CaseFile file) {
        tell(file, "custody_duty");
    }

    /** There is nothing left to hold the person for. */
    void groundLost(CaseFile file) {
        tell(file, "custody_ground_lost");
    }

    /** A limit that has passed was kept: what it waited for had come, and nobody had written it down. */
    void requestInTime(CaseFile file) {
        tell(file, "custody_request_in_time");
    }

    /** An entry was written down wrongly, and the head has to confirm what is right. */
    void correctionWaits(CaseFile file) {
        var head = Set.of(Officer.principalOf(file.authority(), Role.HEAD));
        notices.notify(addressees.with(file, head), "custody_correction", file.caseRef());
    }

    private void tell(CaseFile file, String code) {
        notices.notify(addressees.with(file, concerned(file)), code, file.caseRef());
    }

    private Set<String> concerned(CaseFile file) {
        var concerned = new LinkedHashSet<String>();
        concerned.add(addressees.owner(file));
        concerned.add(Officer.principalOf(file.authority(), Role.HEAD));
        concerned.add(Officer.principalOf(file.authority(), Role.CUSTODY_OFFICER));
        return concerned;
    }
}
