package org.rogatory.referral.cabinet;

import java.util.EnumSet;
import java.util.Set;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.stereotype.Component;

/** Who stands where towards cabinets. */
@Component
class CabinetPosts {

    private static final Set<Role> LEADING = EnumSet.of(Role.SUPERVISOR, Role.HEAD);
    private static final Set<String> COORDINATING = Set.of("coordinator");

    private final Directory directory;

    CabinetPosts(Directory directory) {
        this.directory = directory;
    }

    /** Whether he works on the files of a service, which lie in its cabinet. */
    boolean ofService(Officer officer) {
        return officer.worksOnFiles() && directory.independent(officer.authority());
    }

    /** Whether he says who holds the cabinet of his service. */
    boolean leads(Officer officer) {
        return ofService(officer) && officer.hasAny(LEADING);
    }

    boolean coordinates(Officer officer) {
        return Roles.held(officer, COORDINATING);
    }

    /** Whether he works for an organisation, or coordinates in its State. */
    boolean near(String organisation, Officer officer) {
        return organisation.equals(officer.authority())
                || coordinates(officer)
                        && directory
                                .find(organisation)
                                .map(Authority::state)
                                .filter(officer.state()::equals)
                                .isPresent();
    }
}
