package org.rogatory.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;

/** Asks the issuer whether it still vouches for a reader, and for the same roles and place. */
interface StillIssued {

    /** Whether all is as it was when he signed in; where the issuer does not answer it is not. */
    boolean confirms(HttpServletRequest request, HttpServletResponse response, Authentication signedIn);
}
