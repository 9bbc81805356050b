package org.rogatory.web.identity;

import java.util.ArrayList;
import java.util.Objects;
import org.rogatory.identity.AccountRefused;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** A national system that sends a token is the officer of its account, with the scopes of the token beside roles. */
final class TokenOfficers implements Converter<Jwt, AbstractAuthenticationToken> {

    private final IssuedAccounts accounts;

    TokenOfficers(IssuedAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        try {
            var account = accounts.of(token.getClaims());
            var authorities = new ArrayList<GrantedAuthority>(account.getAuthorities());
            for (var scope :
                    Objects.toString(token.getClaims().get("scope"), "").split(" ")) {
                authorities.add(new SimpleGrantedAuthority(ScopeOfActs.AUTHORITY + scope));
            }
            return UsernamePasswordAuthenticationToken.authenticated(account, null, authorities);
        } catch (AccountRefused refused) {
            throw new InvalidBearerTokenException(refused.code());
        }
    }
}
