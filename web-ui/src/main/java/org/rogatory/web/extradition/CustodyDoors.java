package org.rogatory.web.extradition;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.web.shared.OfficeDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CustodyDoors {

    /** The tab of custody on the page of a file. */
    static final String TAB = "custody";

    static final String DUTY = "/duty";

    /** Whom the clocks of custody tell, and the court that decides. */
    private static final Set<Role> ON_DUTY =
            Collections.unmodifiableSet(EnumSet.of(Role.HEAD, Role.CENTRAL_OFFICER, Role.CUSTODY_OFFICER, Role.COURT));

    @Bean
    OfficeDoor dutyDoor() {
        return new OfficeDoor(32, "duty", DUTY, CustodyDoors::opens);
    }

    /** Who reads the list of those who are held; it tells him of the files he sees. */
    static boolean opens(Officer officer) {
        return officer.hasAny(ON_DUTY);
    }
}
