package org.rogatory.web.handover;

import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.web.shared.OfficeDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HandoverDoors {

    static final String PATH = "/handovers";

    @Bean
    OfficeDoor handoversDoor() {
        return new OfficeDoor(75, "handovers", PATH, HandoverDoors::opens);
    }

    /** Everybody may have to hand over or to receive, auditors and operators never. */
    static boolean opens(Officer officer) {
        return officer.worksOnFiles() || officer.has(Role.ADMINISTRATOR);
    }
}
