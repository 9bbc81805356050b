package org.rogatory.web.identity;

/** The issuer of identities: names that settings, addresses and conditions share. */
final class Issuer {

    /** The setting with which the whole sign-in changes; without it the embedded default stays as it is. */
    static final String SETTING = "rogatory.identity.oidc.issuer";

    /** What the setting says, or is taken to say, where there is no issuer. */
    static final String NONE = "false";

    /** As the addresses of the sign-in name it: {@code /oauth2/authorization/keycloak}. */
    static final String ID = "keycloak";

    private Issuer() {}
}
