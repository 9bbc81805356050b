package org.rogatory.web.referral;

import org.rogatory.referral.Referral;
import org.rogatory.web.shared.CaseTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The tab of help for the person of a file of referral. */
@Configuration(proxyBeanMethods = false)
class SupportTabs {

    static final String SUPPORT = "support";

    @Bean
    @Order(60)
    CaseTab referralSupportTab() {
        return new CaseTab(SUPPORT, ReferralShareTabs.LEFT, (file, officer) -> Referral.ours(file));
    }
}
