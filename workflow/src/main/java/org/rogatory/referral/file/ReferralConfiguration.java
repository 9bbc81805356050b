package org.rogatory.referral.file;

import org.rogatory.directory.ReferenceFiles;
import org.rogatory.directory.ReferenceReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReferralConfiguration {

    @Bean
    ReferralTerms referralTerms(ReferenceFiles files) {
        return ReferralTerms.read(files);
    }

    /** A new edition must be readable here, too. */
    @Bean
    ReferenceReader referralReader() {
        return ReferralTerms::read;
    }
}
