package org.rogatory.directory;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the directory.
 *
 * @param hosted ISO 3166 alpha-2 codes of the States whose offices work on this node; more than one only for training
 */
@ConfigurationProperties("rogatory.directory")
public record DirectorySettings(
        @DefaultValue({"KZ", "KG", "TJ", "TM", "UZ", "AM", "AZ", "GE"})
        List<String> hosted) {

    public DirectorySettings {
        hosted = List.copyOf(hosted);
    }

    /** The eight States of the network of central authorities of Central Asia and the Southern Caucasus. */
    public static DirectorySettings usual() {
        return new DirectorySettings(List.of("KZ", "KG", "TJ", "TM", "UZ", "AM", "AZ", "GE"));
    }
}
