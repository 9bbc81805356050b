package org.rogatory.web.cases.parcel;

import org.rogatory.exchange.Arrivals;
import org.rogatory.web.shared.OfficeDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RefusedPackagesDoors {

    @Bean
    OfficeDoor refusedPackagesDoor() {
        return new OfficeDoor(42, "refused-packages", RefusedPackagesController.PATH, Arrivals::takes);
    }
}
