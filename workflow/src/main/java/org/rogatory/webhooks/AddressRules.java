package org.rogatory.webhooks;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which addresses may be told: over TLS, or on this very machine; without a password in the address. */
final class AddressRules {

    private static final int LONGEST = 500;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Written as a number and not as a name; nobody is asked where such a one stands. */
    private static final Pattern NUMBER = Pattern.compile("[0-9.]+|\\[.*]");

    private AddressRules() {}

    static boolean tooLong(@Nullable String typed) {
        return typed != null && typed.strip().length() > LONGEST;
    }

    static Optional<URI> read(@Nullable String typed) {
        if (typed == null || typed.isBlank() || tooLong(typed)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(typed.strip())).filter(AddressRules::allowed);
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Whether an address says by itself that it stands in the house or on this machine. Where a name leads is asked
     * each time something is told there.
     */
    static boolean inside(URI address) {
        var host = address.getHost().toLowerCase(Locale.ROOT);
        if (host.equals("localhost") || host.endsWith(".localhost")) {
            return true;
        }
        if (!NUMBER.matcher(host).matches()) {
            return false;
        }
        try {
            return !PublicAddresses.contain(InetAddress.getByName(host));
        } catch (UnknownHostException unreadable) {
            return true;
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
