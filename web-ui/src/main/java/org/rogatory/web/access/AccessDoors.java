package org.rogatory.web.access;

import org.rogatory.access.AccessBook;
import org.rogatory.web.shared.OfficeDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccessDoors {

    static final String PATH = "/access";

    @Bean
    OfficeDoor accessDoor() {
        return new OfficeDoor(37, "access", PATH, AccessBook::opens);
    }
}
