package org.rogatory.web.identity;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.rogatory.persons.InstallationMark;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/**
 * Who has signed in, as a session in the database keeps it: his name and a mark of his account. The account is read
 * with each request, so whatever changes it ends his sessions at all nodes at once.
 */
final class KeptSignIns {

    private static final String SESSION_THERE = "sid";
    private static final String NOT_KEPT = "not kept";
    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final UserAccounts accounts;
    private final InstallationMark marks;
    private final ObjectProvider<ClientRegistration> issuer;

    KeptSignIns(UserAccounts accounts, InstallationMark marks, ObjectProvider<ClientRegistration> issuer) {
        this.accounts = accounts;
        this.marks = marks;
        this.issuer = issuer;
    }

    /** What is written in place of a part of a session; null for what cannot be written. */
    @Nullable
    Object kept(Object part) {
        if (part instanceof SecurityContext context) {
            var signedIn = context.getAuthentication();
            return signedIn == null ? null : kept(signedIn);
        }
        if (part instanceof OAuth2AuthorizedClient client) {
            return new KeptClient(client.getPrincipalName(), client.getAccessToken(), client.getRefreshToken());
        }
        return part instanceof Serializable ? part : null;
    }

    private @Nullable KeptReader kept(Authentication signedIn) {
        if (!(signedIn.getPrincipal() instanceof SignedIn reader)) {
            return null;
        }
        var account = reader.account();
        var issued = reader instanceof IssuedOfficer officer ? issued(officer.token()) : null;
        return new KeptReader(account.getUsername(), mark(account), issued);
    }

    private static KeptReader.Issued issued(OidcIdToken token) {
        return new KeptReader.Issued(
                Objects.toString(token.getSubject(), ""),
                Objects.toString(token.getClaims().get(IdTokenClaimNames.ISS), ""),
                token.getClaimAsString(SESSION_THERE),
                Objects.requireNonNullElse(token.getIssuedAt(), Instant.EPOCH));
    }

    /** The part as it was before it was written; null for a reader whose account has changed. */
    @Nullable
    Object again(@Nullable Object kept) {
        if (kept instanceof KeptReader reader) {
            return accounts.find(reader.username())
                    .map(OfficerDetails::of)
                    .filter(OfficerDetails::isEnabled)
                    .filter(account -> mark(account).equals(reader.account()))
                    .map(account -> signedIn(account, reader.issued()))
                    .map(SecurityContextImpl::new)
                    .orElse(null);
        }
        return kept instanceof KeptClient client ? again(client) : kept;
    }

    private static Authentication signedIn(OfficerDetails account, KeptReader.@Nullable Issued issued) {
        if (issued == null) {
            return UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities());
        }
        var claims = new TreeMap<String, Object>();
        claims.put(IdTokenClaimNames.SUB, issued.subject());
        claims.put(IdTokenClaimNames.ISS, issued.issuer());
        if (issued.session() != null) {
            claims.put(SESSION_THERE, issued.session());
        }
        var token = new OidcIdToken(NOT_KEPT, issued.at(), issued.at().plus(MOMENT), Map.copyOf(claims));
        var officer = new IssuedOfficer(account, token);
        return new OAuth2AuthenticationToken(officer, officer.getAuthorities(), Issuer.ID);
    }

    private @Nullable OAuth2AuthorizedClient again(KeptClient client) {
        var registration = issuer.getIfAvailable();
        return registration == null
                ? null
                : new OAuth2AuthorizedClient(registration, client.username(), client.access(), client.refresh());
    }

    /** The same as long as nothing of the account changes; a keyed hash, from which nothing of it can be had. */
    private String mark(OfficerDetails account) {
        var officer = account.officer();
        var roles = officer.roles().stream().map(Role::key).sorted().collect(Collectors.joining(","));
        return marks.of(String.join(
                "\n",
                "account:" + officer.username(),
                officer.displayName(),
                officer.state(),
                officer.authority(),
                roles,
                account.passwordHash(),
                account.language(),
                String.valueOf(account.enabled()),
                String.valueOf(account.mustChange())));
    }
}
