package org.rogatory.integrations.signature;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of signatures, {@code rogatory.signature}. Passwords and PINs stand in files of their own, never here.
 *
 * @param keys folder of the demonstration's keys
 * @param demoKeys whether an authority without a key of its own is given one of the demonstration, and these are
 *     believed
 * @param pkcs12 key files by authority
 * @param pkcs11 the token with keys of authorities
 * @param tsa the time-stamp authority
 * @param revocation what is asked about certificates that others issued
 */
@ConfigurationProperties("rogatory.signature")
record SignatureSettings(
        @DefaultValue("data/keys") Path keys,
        @DefaultValue("true") boolean demoKeys,
        @DefaultValue Map<String, KeyFile> pkcs12,
        @Nullable Token pkcs11,
        @DefaultValue Stamps tsa,
        @DefaultValue Revocation revocation) {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    SignatureSettings {
        pkcs12 = Map.copyOf(pkcs12);
    }

    /**
     * One key with its certificates.
     *
     * @param passwordFile the password is its first line
     */
    record KeyFile(@Nullable Path file, @Nullable Path passwordFile) {}

    /**
     * A token that speaks PKCS#11.
     *
     * @param slot number of the slot; the first one if none is told
     * @param pinFile the PIN is its first line
     * @param labels of the keys, by authority
     * @param issuers PEM file with the certificates above those in the token, which holds only its own
     */
    record Token(
            @Nullable Path library,
            @Nullable Integer slot,
            @Nullable Path pinFile,
            @DefaultValue Map<String, String> labels,
            @Nullable Path issuers) {

        Token {
            labels = Map.copyOf(labels);
        }
    }

    /**
     * A time-stamp authority (RFC 3161).
     *
     * @param url its address; empty for the one of the demonstration
     */
    record Stamps(@Nullable URI url, @DefaultValue("10s") Duration timeout) {

        Stamps {
            if (url != null && !HttpSource.isWeb(url)) {
                throw new IllegalArgumentException("rogatory.signature.tsa.url: no http or https address");
            }
            demandSensible("rogatory.signature.tsa.timeout", timeout);
        }
    }

    /**
     * Revocation of certificates that others issued.
     *
     * @param online whether the addresses in believed certificates are asked
     * @param privateHosts hosts that may be asked although they stand in a network of the house or on this machine,
     *     written as in the certificate
     */
    record Revocation(
            @DefaultValue("false") boolean online,
            @DefaultValue("10s") Duration timeout,
            @DefaultValue Set<String> privateHosts) {

        Revocation {
            demandSensible("rogatory.signature.revocation.timeout", timeout);
            privateHosts = Set.copyOf(privateHosts);
        }

        /** Whether this host may be asked wherever it stands. */
        boolean allows(String host) {
            return privateHosts.stream().map(String::strip).anyMatch(host::equalsIgnoreCase);
        }
    }

    private static void demandSensible(String setting, Duration timeout) {
        if (timeout.isNegative() || timeout.isZero() || timeout.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(setting + ": more than nothing, at most " + LONGEST.toSeconds() + "s");
        }
    }
}
