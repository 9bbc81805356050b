package org.rogatory.web.signing;

import org.rogatory.signing.SigningRegister;
import org.rogatory.web.shared.OfficeDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SigningDoors {

    @Bean
    OfficeDoor signingRightsDoor() {
        return new OfficeDoor(60, "signing-rights", "/signing-rights", SigningRegister::reads);
    }
}
