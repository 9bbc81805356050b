package org.rogatory.web.extradition;

import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Roles;
import org.rogatory.extradition.assurance.AssuranceFiles;
import org.rogatory.extradition.findings.ExtraditionConditions;
import org.rogatory.requests.RequestForms;
import org.rogatory.web.shared.CaseTab;
import org.rogatory.web.shared.DraftPlaces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the page of a file of extradition has beside others; who reads codes for names has none of a person. */
@Configuration(proxyBeanMethods = false)
class ExtraditionTabs {

    /** Before that of custody, which then stands between it and the summary; a transit has none. */
    @Bean
    CaseTab surrenderTab() {
        return new CaseTab(
                SurrenderController.TAB,
                "summary",
                (file, officer) -> DraftPlaces.extradition(file) && !consent(file) && Deliberation.open(file, officer));
    }

    @Bean
    CaseTab custodyTab() {
        return new CaseTab("custody", "summary", (file, officer) -> held(file));
    }

    /** Nobody is held here for a transit or a consent: they have no limits on custody of their own. */
    private static boolean held(CaseFile file) {
        return DraftPlaces.extradition(file) && !RequestForms.TRANSIT.equals(file.form()) && !consent(file);
    }

    private static boolean consent(CaseFile file) {
        return RequestForms.SPECIALITY_CONSENT.equals(file.form());
    }

    @Bean
    CaseTab conditionsTab() {
        return new CaseTab(ConditionsPages.TAB, CustodyDoors.TAB, ExtraditionConditions::reads);
    }

    @Bean
    CaseTab assurancesTab() {
        return new CaseTab(
                AssuranceController.TAB,
                "custody",
                (file, officer) -> AssuranceFiles.keeps(file) && Deliberation.open(file, officer));
    }

    @Bean
    CaseTab wantedTab() {
        return new CaseTab(
                "wanted", "people", (file, officer) -> DraftPlaces.extradition(file) && Roles.readsNames(officer));
    }
}
