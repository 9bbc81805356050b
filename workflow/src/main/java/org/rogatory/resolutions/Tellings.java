package org.rogatory.resolutions;

import java.util.Collection;
import java.util.List;
import org.rogatory.cases.Cases;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.notices.Notices;
import org.springframework.stereotype.Component;

/** Gives the file to whom a resolution names and leaves him a notice; nobody is told what he did himself. */
@Component
class Tellings {

    private static final String REPORTED = "resolution_reported";

    private final Cases cases;
    private final Matters matters;
    private final Nominees nominees;
    private final Notices notices;

    Tellings(Cases cases, Matters matters, Nominees nominees, Notices notices) {
        this.cases = cases;
        this.matters = matters;
        this.nominees = nominees;
        this.notices = notices;
    }

    void named(Matter matter, List<Officer> named, Officer by) {
        admit(matter, named.stream().map(Officer::username).toList());
        tell(matter, "resolution_given", named.stream().map(Officer::username).toList(), by);
    }

    /** They see the file from now on; a letter is shown to whom a resolution on it names. */
    void admit(Matter matter, List<String> named) {
        if (!matter.letter()) {
            cases.grant(matter.ref(), named.stream().map(Officer::personal).toList());
        }
    }

    /** The author of a resolution or, once he has left, whoever heads the authority of it and may be told. */
    void reported(Matter matter, Resolution resolution, Officer by) {
        if (nominees.left(resolution.author(), resolution.authority())) {
            var head = Officer.principalOf(resolution.authority(), Role.HEAD);
            if (matters.tellable(matter, head)) {
                notices.notify(matter.notice(head, REPORTED));
            }
        } else {
            reported(matter, resolution.author(), by);
        }
    }

    void reported(Matter matter, String listener, Officer by) {
        tell(matter, REPORTED, List.of(listener), by);
    }

    void decided(Matter matter, String code, Collection<String> whom, Officer by) {
        tell(matter, code, whom, by);
    }

    private void tell(Matter matter, String code, Collection<String> whom, Officer by) {
        whom.stream()
                .filter(name -> !name.equals(by.username()))
                .distinct()
                .forEach(name -> notices.notify(matter.notice(Officer.personal(name), code)));
    }
}
