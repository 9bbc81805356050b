package org.rogatory.web.subject;

import org.rogatory.subject.SubjectExports;
import org.rogatory.web.shared.OfficeDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SubjectDoors {

    static final String PATH = "/subject-exports";

    @Bean
    OfficeDoor subjectDoor(SubjectExports exports) {
        return new OfficeDoor(38, "subject", PATH, exports::opens);
    }
}
