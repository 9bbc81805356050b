package org.rogatory.web.referral;

import org.rogatory.referral.Referral;
import org.rogatory.web.shared.CaseTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The tab of other files about the same person, among those of what was done. */
@Configuration(proxyBeanMethods = false)
class SamePersonTabs {

    static final String SAME = "same";

    @Bean
    @Order(90)
    CaseTab referralSamePersonTab() {
        return new CaseTab(SAME, "timeline", (file, officer) -> Referral.ours(file));
    }
}
