package org.rogatory.webhooks;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which addresses may be told: over TLS, or on this very machine; without a password in the address. */
final class AddressRules {

    private static final int LONGEST = 500;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private AddressRules() {}

    static Optional<URI> read(@Nullable String typed) {
        if (typed == null || typed.isBlank() || typed.strip().length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(typed.strip())).filter(AddressRules::allowed);
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean allowed(URI address) {
        var host = address.getHost();
        if (host == null || address.getRawUserInfo() != null || address.getRawFragment() != null) {
            return false;
        }
        return "https".equalsIgnoreCase(address.getScheme())
                || "http".equalsIgnoreCase(address.getScheme()) && THIS_MACHINE.contains(host.toLowerCase(Locale.ROOT));
    }
}
