package org.rogatory.persons;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the vault.
 *
 * @param masterKey the file with the first master key, which must never lie in the database nor in its backup
 * @param masterKeys the files of further ones by their numbers, from 2 on; they are made by hand
 */
@ConfigurationProperties("rogatory.persons")
record PersonsSettings(
        @DefaultValue("data/keys/master.key") Path masterKey,
        @DefaultValue Map<Integer, Path> masterKeys) {

    PersonsSettings {
        masterKeys = Map.copyOf(masterKeys);
    }
}
