package org.rogatory.web.trust;

import org.rogatory.identity.Role;
import org.rogatory.web.shared.OfficeDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TrustDoors {

    static final String PATH = "/administration/trust";

    @Bean
    OfficeDoor trustDoor() {
        return new OfficeDoor(95, "trust", PATH, officer -> officer.has(Role.ADMINISTRATOR));
    }
}
