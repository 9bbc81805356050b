package org.rogatory.web.media;

import org.rogatory.identity.Role;
import org.rogatory.web.shared.OfficeDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MediaDoors {

    static final String PATH = "/carriers";

    @Bean
    OfficeDoor mediaDoor() {
        return new OfficeDoor(96, "media", PATH, officer -> officer.has(Role.ADMINISTRATOR) || officer.has(Role.HEAD));
    }
}
