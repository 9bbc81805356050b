package org.rogatory.archive;

import org.rogatory.directory.ReferenceFiles;
import org.rogatory.directory.ReferenceReader;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ArchiveSettings.class)
class ArchiveConfiguration {

    @Bean
    RetentionTerms retentionTerms(ReferenceFiles files) {
        return RetentionTerms.read(files);
    }

    /** A new edition must be readable here, too. */
    @Bean
    ReferenceReader retentionReader() {
        return RetentionTerms::read;
    }
}
