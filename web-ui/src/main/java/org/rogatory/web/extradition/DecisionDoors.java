package org.rogatory.web.extradition;

import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.CaseTab;
import org.rogatory.web.shared.DraftPlaces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DecisionDoors {

    /** The tab of the decision on the page of a file. */
    static final String TAB = "decision";

    /** It follows a tab that every file has: not every file of extradition keeps custody. */
    @Bean
    CaseTab decisionTab() {
        return new CaseTab(TAB, "request", DecisionDoors::opens);
    }

    /** Who reads the decision: its words may tell of the person, and it is deliberated where it is made. */
    static boolean opens(CaseFile file, Officer officer) {
        return DraftPlaces.extradition(file) && Deliberation.open(file, officer) && Roles.readsNames(officer);
    }
}
