package org.rogatory.web.markings;

import org.rogatory.markings.Declarations;
import org.rogatory.markings.Spills;
import org.rogatory.web.shared.OfficeDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MarkingsDoors {

    static final String SPILLS = "/spills";
    static final String STUBS = "/stubs";

    @Bean
    OfficeDoor spillsDoor() {
        return new OfficeDoor(80, "spills", SPILLS, Spills::opens);
    }

    @Bean
    OfficeDoor stubsDoor() {
        return new OfficeDoor(81, "stubs", STUBS, Declarations::opens);
    }
}
