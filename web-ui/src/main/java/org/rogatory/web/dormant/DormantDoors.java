package org.rogatory.web.dormant;

import org.rogatory.dormant.DormantFiles;
import org.rogatory.web.shared.OfficeDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DormantDoors {

    @Bean
    OfficeDoor dormantDoor() {
        return new OfficeDoor(35, "dormant", DormantFilter.PATH, DormantFiles::opens);
    }
}
