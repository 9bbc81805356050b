package org.rogatory.exchange;

import java.util.Set;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;

/** Who takes refused packages in these tests. */
final class Takers {

    static final Officer HEAD = new Officer("head.kz", "Testov", "KZ", "KZ-GPO", Set.of(Role.HEAD));
    static final Officer CLERK = new Officer("registrar.kz", "Testov", "KZ", "KZ-GPO", Set.of(Role.REGISTRAR));
    static final Officer ELSEWHERE = new Officer("head.uz", "Testov", "UZ", "UZ-GPO", Set.of(Role.HEAD));
    static final Officer CLERK_ELSEWHERE =
            new Officer("registrar.uz", "Testov", "UZ", "UZ-GPO", Set.of(Role.REGISTRAR));

    private Takers() {}
}
