package org.rogatory.referral.tally;

import org.rogatory.directory.ReferenceFiles;
import org.rogatory.directory.ReferenceReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TallyConfiguration {

    @Bean
    TallyMapping tallyMapping(ReferenceFiles files) {
        return TallyMapping.read(files);
    }

    /** A new edition must be readable here, too. */
    @Bean
    ReferenceReader tallyReader() {
        return TallyMapping::read;
    }
}
