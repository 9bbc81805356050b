package org.rogatory.integrations.signature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.interfaces.RSAKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Directory;
import org.rogatory.integrations.signature.SignatureSettings.KeyFile;
import org.rogatory.integrations.signature.SignatureSettings.Token;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The keys that the settings name for authorities: opened at start, so that a node without them does not start. */
@Component
class ConfiguredKeys implements DisposableBean {

    private static final Set<String> KINDS = Set.of("RSA", "EC");
    private static final int SHORTEST_RSA = 2048;

    private final Map<String, SigningKey> keys = new HashMap<>();
    private final @Nullable TokenKeys token;

    ConfiguredKeys(SignatureSettings settings, Directory directory) {
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
        if (keys.put(authority, key) != null) {
            throw new SignatureNotSetUp(setting, "the authority has a key already");
        }
    }

    static void demandStrong(String setting, PublicKey open) {
        if (!strong(open)) {
            throw new SignatureNotSetUp(setting, "neither an RSA key of 2048 bits or more nor an elliptic one");
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
