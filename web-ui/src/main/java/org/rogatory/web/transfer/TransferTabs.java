package org.rogatory.web.transfer;

import org.rogatory.web.shared.CaseTab;
import org.rogatory.web.shared.DraftPlaces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the page of a file of transfer has beside others: the consent first, then the sentence. */
@Configuration(proxyBeanMethods = false)
class TransferTabs {

    static final String CONSENT = "consent";
    static final String SENTENCE = "sentence";

    @Bean
    CaseTab consentTab() {
        return new CaseTab(CONSENT, "summary", (file, officer) -> DraftPlaces.transfer(file));
    }

    @Bean
    CaseTab sentenceTab() {
        return new CaseTab(SENTENCE, CONSENT, (file, officer) -> DraftPlaces.transfer(file));
    }
}
