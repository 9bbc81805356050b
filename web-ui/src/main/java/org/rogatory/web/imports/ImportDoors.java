package org.rogatory.web.imports;

import org.rogatory.imports.Imports;
import org.rogatory.web.shared.OfficeDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportDoors {

    @Bean
    OfficeDoor importsDoor(Imports imports) {
        return new OfficeDoor(90, "imports", ImportsController.PATH, imports::opens);
    }
}
