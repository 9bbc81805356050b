package org.rogatory.web.identity;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * An officer of whom the issuer vouches for; what he may do comes from his account and not from the token.
 *
 * @param token that with which he signed in; it names his session at the issuer
 */
record IssuedOfficer(OfficerDetails account, OidcIdToken token) implements OidcUser, SignedIn {

    @Override
    public String getName() {
        return account.getUsername();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return account.getAuthorities();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return token.getClaims();
    }

    @Override
    public Map<String, Object> getClaims() {
        return token.getClaims();
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return null;
    }

    @Override
    public OidcIdToken getIdToken() {
        return token;
    }

    /** Without the token: a session dump or a log line must not carry it. */
    @Override
    public String toString() {
        return "IssuedOfficer[" + account.getUsername() + "]";
    }
}
