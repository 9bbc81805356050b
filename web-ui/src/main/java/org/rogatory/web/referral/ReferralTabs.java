package org.rogatory.web.referral;

import java.util.Map;
import org.rogatory.referral.Referral;
import org.rogatory.web.shared.CaseTab;
import org.rogatory.web.shared.OwnActPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The tabs of a file of referral, safety before everything else, and the acts that have pages of their own there. */
@Configuration(proxyBeanMethods = false)
class ReferralTabs {

    static final String SAFETY = "safety";
    static final String CONTACTS = "contacts";
    static final String SCREENING = "screening";
    static final String CONSENTS = "consents";
    static final String LEFT = "left";
    static final String SUPPORT = "support";
    static final String TRACKS = "tracks";
    static final String STATISTICS = "statistics";
    static final String SAME = "same";

    static final String COUNT = "count_for_statistics";
    static final String TAKE_BACK = "take_count_back";

    @Bean
    @Order(10)
    CaseTab referralSafetyTab() {
        return tab(SAFETY, "summary");
    }

    @Bean
    @Order(20)
    CaseTab referralContactsTab() {
        return tab(CONTACTS, SAFETY);
    }

    @Bean
    @Order(30)
    CaseTab referralScreeningTab() {
        return tab(SCREENING, CONTACTS);
    }

    @Bean
    @Order(40)
    CaseTab referralConsentsTab() {
        return tab(CONSENTS, SCREENING);
    }

    @Bean
    @Order(50)
    CaseTab referralLeftTab() {
        return tab(LEFT, CONSENTS);
    }

    @Bean
    @Order(60)
    CaseTab referralSupportTab() {
        return tab(SUPPORT, LEFT);
    }

    @Bean
    @Order(70)
    CaseTab referralTracksTab() {
        return tab(TRACKS, SUPPORT);
    }

    @Bean
    @Order(80)
    CaseTab referralStatisticsTab() {
        return tab(STATISTICS, TRACKS);
    }

    /** Among those of what was done. */
    @Bean
    @Order(90)
    CaseTab referralSamePersonTab() {
        return tab(SAME, "timeline");
    }

    private static CaseTab tab(String key, String after) {
        return new CaseTab(key, after, (file, officer) -> Referral.ours(file));
    }

    @Bean
    OwnActPages referralActPages() {
        return new OwnActPages(Map.of(
                "record_safety",
                "/" + SAFETY,
                "record_screening",
                "/" + SCREENING,
                "record_contact",
                "/" + CONTACTS,
                "end_contact",
                "/" + CONTACTS,
                "record_identity",
                "/" + CONTACTS,
                COUNT,
                "/" + STATISTICS,
                TAKE_BACK,
                "/" + STATISTICS));
    }
}
