package org.rogatory.web.absences;

import org.rogatory.web.shared.OfficeDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AbsenceDoors {

    @Bean
    OfficeDoor absencesDoor() {
        return new OfficeDoor(70, "absences", "/absences", officer -> true);
    }
}
