package org.rogatory.persons;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(PersonsSettings.class)
class PersonsConfiguration {

    /** A lost master key is not replaced while keys wrapped by it exist: the loss must be seen, not hidden. */
    @Bean
    MasterKey masterKey(PersonsSettings settings, FileKeyRepository keys) {
        return keys.count() > 0 ? MasterKey.read(settings.masterKey()) : MasterKey.readOrMake(settings.masterKey());
    }
}
