package org.rogatory.web.referral;

import org.rogatory.referral.Referral;
import org.rogatory.web.shared.CaseTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What the page of a file of referral tells of consent and of what has left. */
@Configuration(proxyBeanMethods = false)
class ReferralShareTabs {

    static final String CONSENTS = "consents";
    static final String LEFT = "left";

    @Bean
    @Order(40)
    CaseTab referralConsentsTab() {
        return new CaseTab(CONSENTS, ContactTabs.SCREENING, (file, officer) -> Referral.ours(file));
    }

    @Bean
    @Order(50)
    CaseTab referralLeftTab() {
        return new CaseTab(LEFT, CONSENTS, (file, officer) -> Referral.ours(file));
    }
}
