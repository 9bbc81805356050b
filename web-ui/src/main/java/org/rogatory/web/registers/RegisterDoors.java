package org.rogatory.web.registers;

import java.util.EnumSet;
import java.util.Set;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.web.shared.OfficeDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RegisterDoors {

    private static final Set<Role> CHANCERY =
            EnumSet.of(Role.REGISTRAR, Role.HEAD, Role.CENTRAL_OFFICER, Role.SUPERVISOR, Role.SIGNATORY, Role.AUDITOR);

    @Bean
    OfficeDoor journalsDoor() {
        return new OfficeDoor(10, "journals", "/journals", RegisterDoors::reads);
    }

    @Bean
    OfficeDoor nomenclatureDoor() {
        return new OfficeDoor(
                20, "nomenclature", "/nomenclature", officer -> reads(officer) || officer.has(Role.ADMINISTRATOR));
    }

    private static boolean reads(Officer officer) {
        return officer.roles().stream().anyMatch(CHANCERY::contains);
    }
}
