package org.rogatory.providers;

import org.rogatory.directory.ReferenceFiles;
import org.rogatory.directory.ReferenceReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProvidersConfiguration {

    @Bean
    ServiceKinds serviceKinds(ReferenceFiles files) {
        return ServiceKinds.read(files);
    }

    /** A new edition must be readable here, too. */
    @Bean
    ReferenceReader serviceKindsReader() {
        return ServiceKinds::read;
    }
}
