package org.rogatory.persons;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the vault.
 *
 * @param masterKey the file with the master key, which must never lie in the database nor in its backup
 * @param formerMasterKey the file with the key in use so far: given, the keys of all files are wrapped anew at start
 */
@ConfigurationProperties("rogatory.persons")
record PersonsSettings(
        @DefaultValue("data/keys/master.key") Path masterKey,
        @Nullable Path formerMasterKey) {}
