package org.rogatory.referral.file;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.providers.HelpPosts;

/** Who of an organisation works on its files of referral: posts of referral, and nobody else there or above it. */
public final class ReferralRoles {

    /** Those who meet a person, help, coordinate. */
    public static final Set<Role> WORKING = HelpPosts.WORKING;

    private ReferralRoles() {}

    /** Whether an organisation gives help and is no office of a State. */
    public static boolean service(Authority authority) {
        return HelpPosts.service(authority);
    }

    /** Whether an officer supervises the help of a service; who supervises those who investigate has no such post. */
    public static boolean supervises(Officer officer, Directory directory) {
        return officer.has(Role.SUPERVISOR)
                && directory
                        .find(officer.authority())
                        .filter(ReferralRoles::service)
                        .isPresent();
    }

    /** Whether an officer may open a file of this organisation. */
    static boolean opens(String authority, Officer officer) {
        return officer.isSystem() || officer.authority().equals(authority) && officer.hasAny(WORKING);
    }

    /** The posts to which a file of this organisation is open. */
    static Set<String> posts(Authority authority) {
        var roles = EnumSet.copyOf(WORKING);
        roles.add(Role.IDENTIFICATION_BODY);
        if (service(authority)) {
            roles.add(Role.SUPERVISOR);
        }
        return roles.stream()
                .map(role -> Officer.principalOf(authority.key(), role))
                .collect(Collectors.toUnmodifiableSet());
    }
}
