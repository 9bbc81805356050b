package org.rogatory.web.referral;

import java.util.Map;
import org.rogatory.referral.Referral;
import org.rogatory.web.shared.CaseTab;
import org.rogatory.web.shared.OwnActPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The tab on which a file of referral is coded and counted. */
@Configuration(proxyBeanMethods = false)
class TallyTabs {

    static final String STATISTICS = "statistics";
    static final String COUNT = "count_for_statistics";
    static final String TAKE_BACK = "take_count_back";

    @Bean
    @Order(80)
    CaseTab referralStatisticsTab() {
        return new CaseTab(STATISTICS, TrackTabs.TRACKS, (file, officer) -> Referral.ours(file));
    }

    @Bean
    OwnActPages referralTallyActs() {
        return new OwnActPages(Map.of(COUNT, "/" + STATISTICS, TAKE_BACK, "/" + STATISTICS));
    }
}
