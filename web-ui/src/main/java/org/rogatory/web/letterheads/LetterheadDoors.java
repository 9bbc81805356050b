package org.rogatory.web.letterheads;

import org.rogatory.letterheads.LetterheadRegister;
import org.rogatory.web.shared.OfficeDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LetterheadDoors {

    @Bean
    OfficeDoor letterheadsDoor() {
        return new OfficeDoor(62, "letterheads", "/letterheads", LetterheadRegister::reads);
    }
}
