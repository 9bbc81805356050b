package org.rogatory.web.routes;

import org.rogatory.cases.CaseFamily;
import org.rogatory.routes.Routes;
import org.rogatory.routes.visa.VisaSheet;
import org.rogatory.web.shared.CaseTab;
import org.rogatory.web.shared.OfficeDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RouteDoors {

    static final String TAB = "route";

    @Bean
    CaseTab routeTab(VisaSheet sheet) {
        return new CaseTab(TAB, "tasks", (file, officer) -> !CaseFamily.guarded(file) && sheet.opens(file, officer));
    }

    @Bean
    OfficeDoor routesDoor() {
        return new OfficeDoor(65, "routes", "/routes", Routes::reads);
    }
}
