package org.rogatory.web.identity;

import java.util.Optional;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.CurrentReader;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

@Component
class SignedInReader implements CurrentReader {

    @Override
    public Optional<Officer> officer() {
        return details().map(OfficerDetails::officer);
    }

    @Override
    public Optional<String> language() {
        return details().map(OfficerDetails::language);
    }

    private static Optional<OfficerDetails> details() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof OfficerDetails details
                ? Optional.of(details)
                : Optional.empty();
    }
}
