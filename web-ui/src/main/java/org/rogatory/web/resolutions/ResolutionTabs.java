package org.rogatory.web.resolutions;

import org.rogatory.cases.CaseFamily;
import org.rogatory.resolutions.ControlList;
import org.rogatory.web.shared.CaseTab;
import org.rogatory.web.shared.OfficeDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ResolutionTabs {

    static final String TAB = "resolutions";

    @Bean
    CaseTab resolutionsTab() {
        return new CaseTab(TAB, "tasks", (file, officer) -> !CaseFamily.guarded(file));
    }

    @Bean
    OfficeDoor controlDoor() {
        return new OfficeDoor(30, "control", ControlFilter.PATH, ControlList::opens);
    }
}
