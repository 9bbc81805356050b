package org.rogatory.integrations.signature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Directory;
import org.rogatory.integrations.signature.SignatureSettings.KeyFile;
import org.rogatory.integrations.signature.SignatureSettings.Token;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The keys that the settings name for authorities: opened at start, so that a node without them does not start. */
@Component
class ConfiguredKeys implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ConfiguredKeys.class);
    private static final Set<String> KINDS = Set.of("RSA", "EC");
    private static final int SHORTEST_RSA = 2048;
    /** How long before its end a certificate is told of at every start. */
    private static final Duration SOON = Duration.ofDays(30);

    private final Map<String, SigningKey> keys = new HashMap<>();
    private final @Nullable TokenKeys token;
    private final Clock clock;

    ConfiguredKeys(SignatureSettings settings, Directory directory, Clock clock) {
        this.clock = clock;
        settings.pkcs12()
                .forEach((authority, file) ->
                        take("pkcs12." + authority, authority, opened("pkcs12." + authority, file)));
        Token told = settings.pkcs11();
        token = told == null ? null : new TokenKeys(told);
        if (token != null) {
            token.keys().forEach((authority, key) -> take("pkcs11.labels." + authority, authority, key));
        }
        for (String authority : keys.keySet()) {
            if (directory.find(authority).isEmpty()) {
                throw new SignatureNotSetUp("pkcs12 or .pkcs11", "no authority " + authority + " in the directory");
            }
        }
    }

    private void take(String setting, String authority, SigningKey key) {
        demandStrong(setting, key.certificate().getPublicKey());
        demandValid(setting, key.certificate(), clock.instant());
        if (keys.put(authority, key) != null) {
            throw new SignatureNotSetUp(setting, "the authority has a key already");
        }
    }

    static void demandStrong(String setting, PublicKey open) {
        if (!strong(open)) {
            throw new SignatureNotSetUp(setting, "neither an RSA key of 2048 bits or more nor an elliptic one");
        }
    }

    /** What is sealed with a certificate that has ended, or not begun, nobody believes: no node starts with it. */
    static void demandValid(String setting, X509Certificate certificate, Instant now) {
        Instant ends = certificate.getNotAfter().toInstant();
        if (now.isAfter(ends)) {
            throw new SignatureNotSetUp(setting, "the certificate has ended at " + ends + "; name a new key");
        }
        Instant begins = certificate.getNotBefore().toInstant();
        if (now.isBefore(begins)) {
            throw new SignatureNotSetUp(setting, "the certificate begins at " + begins + "; wait, or mend the clock");
        }
        if (now.plus(SOON).isAfter(ends)) {
            LOG.warn("rogatory.signature.{}: the certificate ends at {}", setting, ends);
        }
    }

    /** Whether a key is of a kind and length that serves here. */
    static boolean strong(PublicKey open) {
        return KINDS.contains(open.getAlgorithm())
                && !(open instanceof RSAKey rsa && rsa.getModulus().bitLength() < SHORTEST_RSA);
    }

    /** The one key in a file that a setting names. */
    static SoftKey opened(String setting, KeyFile told) {
        char[] password = secret(setting + ".password-file", told.passwordFile());
        try {
            var keys = KeyFiles.keys(Files.readAllBytes(demanded(setting + ".file", told.file())), password);
            if (keys.size() != 1) {
                throw new SignatureNotSetUp(setting + ".file", "holds not exactly one key");
            }
            return keys.values().iterator().next();
        } catch (IOException | GeneralSecurityException e) {
            throw new SignatureNotSetUp(setting + ".file", "cannot be opened with the password");
        }
    }

    /** The first line of a file that holds a password or PIN. */
    static char[] secret(String setting, @Nullable Path file) {
        try {
            return Files.readAllLines(demanded(setting, file)).get(0).toCharArray();
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new SignatureNotSetUp(setting, "cannot be read or is empty");
        }
    }

    static Path demanded(String setting, @Nullable Path file) {
        if (file == null) {
            throw new SignatureNotSetUp(setting, "is missing");
        }
        return file;
    }

    Optional<SigningKey> of(String authority) {
        return Optional.ofNullable(keys.get(authority));
    }

    /** All of them, by authority. */
    Map<String, SigningKey> all() {
        return Map.copyOf(keys);
    }

    @Override
    public void destroy() {
        if (token != null) {
            token.close();
        }
    }
}
