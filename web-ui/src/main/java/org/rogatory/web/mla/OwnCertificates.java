package org.rogatory.web.mla;

import org.jspecify.annotations.Nullable;
import org.rogatory.documents.signature.PersonalKeys;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.stereotype.Component;

/** Whether a certificate of an officer stands on the trust list of his State, and where it is entered. */
@Component
class OwnCertificates {

    private final PersonalKeys keys;

    OwnCertificates(PersonalKeys keys) {
        this.keys = keys;
    }

    /** Whether the register knows a key of this officer: without one neither his key nor his tool signs here. */
    boolean registered(Officer officer) {
        return keys.registered(officer.username());
    }

    /** The trust list on which it is entered; null for who does not administer that. */
    @Nullable
    String list(Officer officer) {
        return officer.has(Role.ADMINISTRATOR) ? "/administration/trust/" + officer.state() : null;
    }
}
