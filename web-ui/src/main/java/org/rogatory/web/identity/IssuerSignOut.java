package org.rogatory.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Whoever signs out here signs out at the issuer, too. The node tells it by the refresh token: on the way through the
 * browser an address would carry the token with the person's name in it.
 */
final class IssuerSignOut implements LogoutHandler {

    private static final Logger LOG = LoggerFactory.getLogger(IssuerSignOut.class);

    private final OAuth2AuthorizedClientRepository clients;
    private final RestClient http;

    IssuerSignOut(OAuth2AuthorizedClientRepository clients, RestClient http) {
        this.clients = clients;
        this.http = http;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signedIn) {
        if (signedIn == null) {
            return;
        }
        OAuth2AuthorizedClient known = clients.loadAuthorizedClient(Issuer.ID, signedIn, request);
        var refresh = known == null ? null : known.getRefreshToken();
        if (known != null && refresh != null) {
            tell(known.getClientRegistration(), refresh.getTokenValue());
        }
    }

    private void tell(ClientRegistration client, String refresh) {
        var address = client.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
        var form = new LinkedMultiValueMap<String, String>();
        form.add(OAuth2ParameterNames.CLIENT_ID, client.getClientId());
        form.add(OAuth2ParameterNames.CLIENT_SECRET, client.getClientSecret());
        form.add(OAuth2ParameterNames.REFRESH_TOKEN, refresh);
        try {
            http.post()
                    .uri(URI.create(String.valueOf(address)))
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .retrieve()
                    .toBodilessEntity();
        } catch (RestClientException | OAuth2AuthorizationException untold) {
            // Where the issuer itself ended the session, it knows this token no more.
            LOG.info(
                    "The issuer was not told of a session that ended here: {}",
                    untold.getClass().getSimpleName());
        }
    }
}
