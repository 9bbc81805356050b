package org.rogatory.web.archive;

import org.rogatory.archive.ArchiveBooks;
import org.rogatory.cases.CaseFamily;
import org.rogatory.web.shared.CaseTab;
import org.rogatory.web.shared.OfficeDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ArchiveDoors {

    static final String TAB = "archive";

    @Bean
    CaseTab archiveTab() {
        return new CaseTab(TAB, "deadlines", (file, officer) -> !CaseFamily.guarded(file));
    }

    @Bean
    OfficeDoor archiveDoor(ArchiveBooks books) {
        return new OfficeDoor(25, "archive", ArchiveFilter.PATH, books::opens);
    }
}
