package org.rogatory.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.rogatory.identity.AccountRefused;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** Asks the issuer by the refresh token: it refuses one of an account that was disabled or of a session that ended. */
final class TokenRefresh implements StillIssued {

    private final OAuth2AuthorizedClientRepository clients;
    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> issuer;
    private final JwtDecoder tokens;
    private final IssuedAccounts accounts;

    TokenRefresh(
            OAuth2AuthorizedClientRepository clients,
            OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> issuer,
            JwtDecoder tokens,
            IssuedAccounts accounts) {
        this.clients = clients;
        this.issuer = issuer;
        this.tokens = tokens;
        this.accounts = accounts;
    }

    @Override
    public boolean confirms(HttpServletRequest request, HttpServletResponse response, Authentication signedIn) {
        OAuth2AuthorizedClient known = clients.loadAuthorizedClient(Issuer.ID, signedIn, request);
        var refresh = known == null ? null : known.getRefreshToken();
        if (known == null || refresh == null) {
            return false;
        }
        try {
            var client = known.getClientRegistration();
            var answer = issuer.getTokenResponse(
                    new OAuth2RefreshTokenGrantRequest(client, known.getAccessToken(), refresh));
            var next = answer.getRefreshToken() == null ? refresh : answer.getRefreshToken();
            clients.saveAuthorizedClient(
                    new OAuth2AuthorizedClient(client, known.getPrincipalName(), answer.getAccessToken(), next),
                    signedIn,
                    request,
                    response);
            return same(answer, signedIn);
        } catch (OAuth2AuthorizationException | JwtException | AccountRefused refused) {
            return false;
        }
    }

    private boolean same(OAuth2AccessTokenResponse answer, Authentication signedIn) {
        return answer.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN) instanceof String token
                && signedIn.getPrincipal() instanceof SignedIn reader
                && accounts.of(tokens.decode(token).getClaims()).equals(reader.account());
    }
}
