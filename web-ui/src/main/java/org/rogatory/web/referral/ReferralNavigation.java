package org.rogatory.web.referral;

import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.providers.HelpProviders;
import org.rogatory.referral.file.ReferralRoles;
import org.rogatory.referral.tally.ReferralFigures;
import org.rogatory.web.shared.NavigationEntry;
import org.rogatory.web.shared.QuietPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The entries of those with posts of referral; nobody else learns from the navigation that there are such files. */
@Configuration(proxyBeanMethods = false)
class ReferralNavigation {

    /** The files of the organisation by what is due: whoever works on nothing else begins his day with them. */
    @Bean
    @Order(10)
    NavigationEntry caseloadEntry(Directory directory) {
        return new NavigationEntry(
                "caseload",
                "/caseload",
                officer -> QuietPages.alone(officer, directory),
                officer -> works(officer, directory));
    }

    /** Who gives help where. */
    @Bean
    @Order(35)
    NavigationEntry providersEntry(HelpProviders providers) {
        return new NavigationEntry("providers", "/providers", providers::reads);
    }

    @Bean
    @Order(20)
    NavigationEntry offersEntry(Directory directory) {
        return new NavigationEntry("offers", "/offers", officer -> works(officer, directory));
    }

    private static boolean works(Officer officer, Directory directory) {
        return officer.hasAny(ReferralRoles.WORKING)
                || officer.has(Role.SUPERVISOR) && QuietPages.inService(officer, directory);
    }

    @Bean
    @Order(30)
    NavigationEntry contactEntry() {
        return new NavigationEntry("contact", "/contact", officer -> officer.hasAny(ReferralRoles.WORKING));
    }

    /** Services keep a cabinet of their own; coordinators enter the keys of services elsewhere. */
    @Bean
    @Order(40)
    NavigationEntry cabinetEntry(Directory directory) {
        return new NavigationEntry(
                "cabinet",
                "/cabinet",
                officer -> QuietPages.inService(officer, directory) || officer.has(Role.COORDINATOR));
    }

    /** Coordinators and supervisors of services read figures. */
    @Bean
    @Order(50)
    NavigationEntry referralFiguresEntry(ReferralFigures figures) {
        return new NavigationEntry("referral-figures", "/referral-figures", figures::opens);
    }
}
