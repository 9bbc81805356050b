package org.rogatory.web.referral;

import org.rogatory.referral.Referral;
import org.rogatory.web.shared.CaseTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tab of help for the person of a file of referral. */
@Configuration(proxyBeanMethods = false)
class SupportTabs {

    static final String SUPPORT = "support";

    @Bean
    CaseTab referralSupportTab() {
        return new CaseTab(SUPPORT, "summary", (file, officer) -> Referral.ours(file));
    }
}
