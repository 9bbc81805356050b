package org.rogatory.web.referral;

import org.rogatory.referral.Referral;
import org.rogatory.web.shared.CaseTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The tab of the five tracks of a file of referral. */
@Configuration(proxyBeanMethods = false)
class TrackTabs {

    static final String TRACKS = "tracks";

    @Bean
    @Order(70)
    CaseTab tracksTab() {
        return new CaseTab(TRACKS, SupportTabs.SUPPORT, (file, officer) -> Referral.ours(file));
    }
}
