package org.rogatory.verification;

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

    /** The page that verifies a code, with the code in it; empty where strangers do not reach this node. */
    String page(String code) {
        return address.isBlank() ? "" : address.strip().replaceFirst("/+$", "") + "/verify?c=" + code;
    }
}
