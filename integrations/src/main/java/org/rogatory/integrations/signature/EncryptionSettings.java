package org.rogatory.integrations.signature;

import java.util.List;
import java.util.Map;
import org.rogatory.integrations.signature.SignatureSettings.KeyFile;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of what is encrypted to authorities of this node, {@code rogatory.signature.encryption}.
 *
 * @param pkcs12 key files by authority; one without any is given a key of the demonstration, if these are wanted
 * @param former key files with which an authority read before: what was encrypted for them stays readable
 */
@ConfigurationProperties("rogatory.signature.encryption")
record EncryptionSettings(
        @DefaultValue Map<String, KeyFile> pkcs12,
        @DefaultValue Map<String, List<KeyFile>> former) {

    EncryptionSettings {
        pkcs12 = Map.copyOf(pkcs12);
        former = Map.copyOf(former);
    }
}
