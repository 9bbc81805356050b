package org.rogatory.web.identity;

import org.rogatory.identity.AccountRefused;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Whoever comes from the issuer by a browser is the officer of his account. */
final class OidcOfficers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final IssuedAccounts accounts;

    OidcOfficers(IssuedAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        try {
            var token = request.getIdToken();
            return new IssuedOfficer(accounts.of(token.getClaims()), token);
        } catch (AccountRefused refused) {
            throw new OAuth2AuthenticationException(refused.code());
        }
    }
}
