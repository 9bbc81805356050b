package org.rogatory.web.analytics;

import org.rogatory.analytics.Reports;
import org.rogatory.web.shared.OfficeDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReportDoors {

    @Bean
    OfficeDoor reportsDoor() {
        return new OfficeDoor(45, "reports", ReportFilter.PATH, Reports::opens);
    }
}
