package org.rogatory.web.routes;

import org.rogatory.routes.Routes;
import org.rogatory.web.shared.OfficeDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RouteDoors {

    @Bean
    OfficeDoor routesDoor() {
        return new OfficeDoor(65, "routes", "/routes", Routes::reads);
    }
}
