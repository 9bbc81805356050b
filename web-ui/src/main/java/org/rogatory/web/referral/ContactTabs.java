package org.rogatory.web.referral;

import java.util.Map;
import org.rogatory.referral.Referral;
import org.rogatory.web.shared.CaseTab;
import org.rogatory.web.shared.OwnActPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What the page of a file of referral has of the first contact: safety before everything else. */
@Configuration(proxyBeanMethods = false)
class ContactTabs {

    static final String SAFETY = "safety";
    static final String SCREENING = "screening";
    static final String CONTACTS = "contacts";

    @Bean
    @Order(10)
    CaseTab referralSafetyTab() {
        return new CaseTab(SAFETY, "summary", (file, officer) -> Referral.ours(file));
    }

    @Bean
    @Order(30)
    CaseTab referralScreeningTab() {
        return new CaseTab(SCREENING, CONTACTS, (file, officer) -> Referral.ours(file));
    }

    @Bean
    @Order(20)
    CaseTab referralContactsTab() {
        return new CaseTab(CONTACTS, SAFETY, (file, officer) -> Referral.ours(file));
    }

    @Bean
    OwnActPages referralContactActs() {
        return new OwnActPages(Map.of(
                "record_safety", "/" + SAFETY,
                "record_screening", "/" + SCREENING,
                "record_contact", "/" + CONTACTS,
                "end_contact", "/" + CONTACTS,
                "record_identity", "/" + CONTACTS));
    }
}
