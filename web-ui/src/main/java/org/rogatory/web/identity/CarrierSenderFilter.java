package org.rogatory.web.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.rogatory.web.shared.LargeUpload;
import org.rogatory.web.shared.LargeUploadRefused;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets what is larger than a document in from those alone who bring carriers. It stands behind the session and before
 * the token of forms, which reads the whole body. The account is read anew: a session is compared with it only later.
 */
final class CarrierSenderFilter extends OncePerRequestFilter {

    private final UserAccounts accounts;

    CarrierSenderFilter(UserAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (LargeUpload.is(request) && !bringsCarriers()) {
            throw new LargeUploadRefused();
        }
        chain.doFilter(request, response);
    }

    /** Administrators do, as themselves: nobody lends that post. */
    private boolean bringsCarriers() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null
                && signedIn.getPrincipal() instanceof SignedIn reader
                && reader.account().officer().has(Role.ADMINISTRATOR)
                && stands(reader.account());
    }

    private boolean stands(OfficerDetails details) {
        return accounts.find(details.getUsername())
                .map(OfficerDetails::of)
                .filter(details::equals)
                .filter(OfficerDetails::isEnabled)
                .isPresent();
    }
}
