package org.rogatory.providers;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.rogatory.directory.Authority;
import org.rogatory.identity.Role;

/** Which organisations give help, and the posts in which people there work. */
public final class HelpPosts {

    /** Those who meet a person, help, coordinate. */
    public static final Set<Role> WORKING = Collections.unmodifiableSet(
            EnumSet.of(Role.FIRST_RESPONDER, Role.SCREENER, Role.SERVICE_PROVIDER, Role.COORDINATOR));

    /** What organisations are called whose supervisors supervise help and not prosecution. */
    private static final String SERVICE = "shelter_ngo";

    private HelpPosts() {}

    /** Whether an organisation gives help and is no office of a State. */
    public static boolean service(Authority authority) {
        return SERVICE.equals(authority.kind());
    }
}
