package org.rogatory.web.transmission;

import org.rogatory.cases.CaseFamily;
import org.rogatory.transmission.LegList;
import org.rogatory.transmission.ReturnList;
import org.rogatory.web.shared.CaseTab;
import org.rogatory.web.shared.OfficeDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TransmissionDoors {

    static final String TAB = "transmission";

    @Bean
    CaseTab transmissionTab() {
        return new CaseTab(TAB, "messages", (file, officer) -> !CaseFamily.guarded(file));
    }

    @Bean
    OfficeDoor underWayDoor() {
        return new OfficeDoor(40, "under-way", UnderWayFilter.PATH, LegList::opens);
    }

    @Bean
    OfficeDoor originalsDoor() {
        return new OfficeDoor(41, "originals", ReturnFilter.PATH, ReturnList::opens);
    }
}
