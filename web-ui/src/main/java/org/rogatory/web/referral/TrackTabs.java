package org.rogatory.web.referral;

import org.rogatory.referral.Referral;
import org.rogatory.web.shared.CaseTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tab of the five tracks of a file of referral. */
@Configuration(proxyBeanMethods = false)
class TrackTabs {

    static final String TRACKS = "tracks";

    @Bean
    CaseTab tracksTab() {
        return new CaseTab(TRACKS, "summary", (file, officer) -> Referral.ours(file));
    }
}
