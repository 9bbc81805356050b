package org.rogatory.web.identity;

import org.jspecify.annotations.Nullable;

/** The node does not start with this issuer of identities; the message says in one line what to mend. */
class IssuerRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IssuerRefused(String setting, String why, @Nullable Throwable cause) {
        super("rogatory.identity.oidc." + setting + ": " + why, cause);
    }
}
