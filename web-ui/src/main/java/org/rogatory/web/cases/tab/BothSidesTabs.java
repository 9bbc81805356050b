package org.rogatory.web.cases.tab;

import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.CaseTab;
import org.rogatory.web.shared.DraftPlaces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BothSidesTabs {

    /** The tab with what both States did about a person, as far as each has told the other. */
    static final String TAB = "both";

    @Bean
    CaseTab bothSidesTab() {
        return new CaseTab(TAB, "timeline", BothSidesTabs::stands);
    }

    /**
     * Where a person goes from one State to the other. Messages belong to the deliberation, and so does a page that
     * tells of them.
     */
    static boolean stands(CaseFile file, Officer officer) {
        return (DraftPlaces.extradition(file) || DraftPlaces.transfer(file)) && Deliberation.open(file, officer);
    }
}
