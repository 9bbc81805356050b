package org.rogatory.persons;

import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(PersonsSettings.class)
class PersonsConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(PersonsConfiguration.class);

    /**
     * A lost master key is not replaced while keys wrapped by it exist, and another one is refused: the loss must be seen
     * at once, not with the first file somebody opens.
     */
    @Bean
    MasterKey masterKey(PersonsSettings settings, KeyRing ring) {
        if (ring.empty()) {
            return MasterKey.readOrMake(settings.masterKey());
        }
        if (settings.formerMasterKey() != null && !ring.opens(fresh(settings))) {
            rotate(MasterKey.read(settings.formerMasterKey()), fresh(settings), ring);
        }
        var key = MasterKey.read(settings.masterKey());
        if (!ring.opens(key)) {
            throw new MasterKeyRefused("The master key is not the one that the files were encrypted with;"
                    + " restore the right one from its backup, or name it as rogatory.persons.former-master-key");
        }
        return key;
    }

    @Bean
    InstallationMark installationMark(MasterKey masterKey) {
        return text -> masterKey.marks().of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MasterKey fresh(PersonsSettings settings) {
        return MasterKey.readOrMake(settings.masterKey());
    }

    private static void rotate(MasterKey former, MasterKey fresh, KeyRing ring) {
        if (!ring.opens(former)) {
            throw new MasterKeyRefused("The former master key does not open the files either; nothing was changed");
        }
        LOG.info("The keys of {} files were wrapped with the new master key", ring.rewrap(former, fresh));
    }
}
