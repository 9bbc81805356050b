package org.rogatory.web.extradition;

import org.rogatory.cases.Roles;
import org.rogatory.extradition.assurance.AssuranceFiles;
import org.rogatory.web.shared.CaseTab;
import org.rogatory.web.shared.DraftPlaces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the page of a file of extradition has beside others; who reads codes for names has none of a person. */
@Configuration(proxyBeanMethods = false)
class ExtraditionTabs {

    @Bean
    CaseTab custodyTab() {
        return new CaseTab("custody", "summary", (file, officer) -> DraftPlaces.extradition(file));
    }

    @Bean
    CaseTab assurancesTab() {
        return new CaseTab(AssuranceController.TAB, "custody", (file, officer) -> AssuranceFiles.keeps(file));
    }

    @Bean
    CaseTab wantedTab() {
        return new CaseTab(
                "wanted", "people", (file, officer) -> DraftPlaces.extradition(file) && Roles.readsNames(officer));
    }
}
