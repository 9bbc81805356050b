package org.rogatory.resolutions;

import java.util.Collection;
import java.util.List;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.notices.NewNotice;
import org.rogatory.notices.Notices;
import org.springframework.stereotype.Component;

/** Gives the file to whom a resolution names and leaves him a notice; nobody is told what he did himself. */
@Component
class Tellings {

    private static final String REPORTED = "resolution_reported";

    private final Cases cases;
    private final Nominees nominees;
    private final Notices notices;

    Tellings(Cases cases, Nominees nominees, Notices notices) {
        this.cases = cases;
        this.nominees = nominees;
        this.notices = notices;
    }

    void named(CaseFile file, List<Officer> named, Officer by) {
        cases.grant(
                file.caseRef(),
                named.stream()
                        .map(officer -> Officer.personal(officer.username()))
                        .toList());
        tell(file, "resolution_given", named.stream().map(Officer::username).toList(), by);
    }

    /** The author of a resolution, or whoever heads his authority now that his account is closed. */
    void reported(CaseFile file, Resolution resolution, Officer by) {
        if (nominees.gone(resolution.author())) {
            var head = Officer.principalOf(resolution.authority(), Role.HEAD);
            notices.notify(new NewNotice(head, REPORTED, file.caseRef()));
        } else {
            reported(file, resolution.author(), by);
        }
    }

    void reported(CaseFile file, String listener, Officer by) {
        tell(file, REPORTED, List.of(listener), by);
    }

    void decided(CaseFile file, String code, Collection<String> whom, Officer by) {
        tell(file, code, whom, by);
    }

    private void tell(CaseFile file, String code, Collection<String> whom, Officer by) {
        whom.stream()
                .filter(name -> !name.equals(by.username()))
                .distinct()
                .forEach(name -> notices.notify(new NewNotice(Officer.personal(name), code, file.caseRef())));
    }
}
