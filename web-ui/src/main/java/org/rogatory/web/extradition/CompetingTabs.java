package org.rogatory.web.extradition;

import org.rogatory.extradition.competing.CompetingMatrix;
import org.rogatory.web.shared.CaseTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CompetingTabs {

    /** The tab of the requests that compete for a person, of the State that is asked. */
    static final String TAB = "competing";

    @Bean
    CaseTab competingTab() {
        return new CaseTab(TAB, "people", CompetingMatrix::stands);
    }
}
