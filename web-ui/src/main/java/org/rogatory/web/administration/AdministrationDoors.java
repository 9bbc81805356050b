package org.rogatory.web.administration;

import org.rogatory.identity.Delegations;
import org.rogatory.identity.Role;
import org.rogatory.web.shared.OfficeDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AdministrationDoors {

    /** The administrator of a State has a section of his own on every page; who was named finds the way here. */
    @Bean
    OfficeDoor usersDoor(Delegations delegations) {
        return new OfficeDoor(
                98,
                "users",
                "/administration/users",
                officer -> !officer.has(Role.ADMINISTRATOR)
                        && delegations.mandate(officer).any());
    }
}
