package org.rogatory.persons;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Settings of the vault: the file with the master key, which must never lie in the database nor in its backup. */
@ConfigurationProperties("rogatory.persons")
record PersonsSettings(@DefaultValue("data/keys/master.key") Path masterKey) {}
