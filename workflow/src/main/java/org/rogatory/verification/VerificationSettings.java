package org.rogatory.verification;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the door that is open to everybody, {@code rogatory.verification}.
 *
 * @param address where strangers reach this node, as it is printed on letters; empty where they do not
 * @param limit largest file that is checked for a stranger
 * @param parallel how many files are checked for strangers at the same time
 * @param patience how long a further one waits for its turn
 */
@ConfigurationProperties("rogatory.verification")
record VerificationSettings(
        @DefaultValue("") String address,
        @DefaultValue("30MB") DataSize limit,
        @DefaultValue("2") int parallel,
        @DefaultValue("5s") Duration patience) {

    private static final String WEB = "(?i)https?";
    private static final String THIS_MACHINE = "(?i)https?://(localhost|127[0-9.]+|\\[::1])([:/].*)?";

    VerificationSettings {
        address = address.strip().replaceFirst("/+$", "");
        if (!address.isEmpty() && !isSite(address)) {
            throw new IllegalArgumentException(
                    "rogatory.verification.address: no http or https address, or more than where the site begins");
        }
    }

    private static boolean isSite(String address) {
        try {
            var site = new URI(address);
            return site.getScheme() != null
                    && site.getScheme().matches(WEB)
                    && site.getRawAuthority() != null
                    && site.getRawQuery() == null
                    && site.getRawFragment() == null;
        } catch (URISyntaxException none) {
            return false;
        }
    }

    /** The page that verifies a code, with the code in it; empty where strangers do not reach this node. */
    String page(String code) {
        return address.isEmpty() ? "" : address + "/verify?c=" + code;
    }

    /** Whether the address leads every machine to itself. */
    boolean ofThisMachine() {
        return address.matches(THIS_MACHINE);
    }
}
