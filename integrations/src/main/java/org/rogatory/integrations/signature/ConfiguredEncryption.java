package org.rogatory.integrations.signature;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rogatory.directory.Directory;
import org.rogatory.integrations.signature.SignatureSettings.KeyFile;
import org.springframework.stereotype.Component;

/** The keys with which authorities of this node read, as the settings name them: opened at start. */
@Component
class ConfiguredEncryption {

    private static final String CURRENT = "encryption.pkcs12.";
    private static final String FORMER = "encryption.former.";

    private final Map<String, SoftKey> keys = new HashMap<>();
    private final Map<String, List<SoftKey>> former = new HashMap<>();

    ConfiguredEncryption(EncryptionSettings settings, Directory directory, Clock clock) {
        settings.pkcs12().forEach((authority, file) -> {
            demandKnown(CURRENT + authority, authority, directory);
            SoftKey key = opened(CURRENT + authority, file);
            ConfiguredKeys.demandValid(CURRENT + authority, key.certificate(), clock.instant());
            keys.put(authority, key);
        });
        settings.former().forEach((authority, files) -> {
            demandKnown(FORMER + authority, authority, directory);
            former.put(
                    authority,
                    files.stream().map(file -> opened(FORMER + authority, file)).toList());
        });
    }

    private static void demandKnown(String setting, String authority, Directory directory) {
        if (directory.find(authority).isEmpty()) {
            throw new SignatureNotSetUp(setting, "no such authority in the directory");
        }
    }

    private static SoftKey opened(String setting, KeyFile file) {
        SoftKey key = ConfiguredKeys.opened(setting, file);
        ConfiguredKeys.demandStrong(setting, key.certificate().getPublicKey());
        return key;
    }

    /** The key for which others encrypt to an authority. */
    Optional<SoftKey> of(String authority) {
        return Optional.ofNullable(keys.get(authority));
    }

    /** Those of the present, by authority. */
    Map<String, SoftKey> all() {
        return Map.copyOf(keys);
    }

    /** All with which it reads: the present one first, then those of before, for what is still encrypted for them. */
    List<SoftKey> reading(String authority) {
        List<SoftKey> reading = new ArrayList<>(of(authority).stream().toList());
        reading.addAll(former.getOrDefault(authority, List.of()));
        return reading;
    }
}
