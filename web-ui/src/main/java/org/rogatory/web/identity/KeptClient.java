package org.rogatory.web.identity;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;

/** The tokens with which the issuer is asked whether it still vouches for a reader; not the secret of this client. */
record KeptClient(
        String username, OAuth2AccessToken access, @Nullable OAuth2RefreshToken refresh) implements Serializable {

    /** Without the tokens: a log line must not carry them. */
    @Override
    public String toString() {
        return "KeptClient[" + username + "]";
    }
}
