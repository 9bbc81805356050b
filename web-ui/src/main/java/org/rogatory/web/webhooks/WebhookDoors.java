package org.rogatory.web.webhooks;

import org.rogatory.identity.Role;
import org.rogatory.web.shared.OfficeDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WebhookDoors {

    @Bean
    OfficeDoor webhooksDoor() {
        return new OfficeDoor(90, "webhooks", "/webhooks", officer -> officer.has(Role.ADMINISTRATOR));
    }
}
