package org.rogatory.integrations.signature;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rogatory.directory.Directory;
import org.springframework.stereotype.Component;

/** The keys with which authorities of this node read, as the settings name them: opened at start. */
@Component
class ConfiguredEncryption {

    private static final String SETTING = "encryption.pkcs12.";

    private final Map<String, SoftKey> keys = new HashMap<>();

    ConfiguredEncryption(EncryptionSettings settings, Directory directory) {
        settings.pkcs12().forEach((authority, file) -> {
            if (directory.find(authority).isEmpty()) {
                throw new SignatureNotSetUp(SETTING + authority, "no such authority in the directory");
            }
            SoftKey key = ConfiguredKeys.opened(SETTING + authority, file);
            ConfiguredKeys.demandStrong(SETTING + authority, key.certificate().getPublicKey());
            keys.put(authority, key);
        });
    }

    Optional<SoftKey> of(String authority) {
        return Optional.ofNullable(keys.get(authority));
    }
}
