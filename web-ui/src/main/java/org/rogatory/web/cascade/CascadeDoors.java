package org.rogatory.web.cascade;

import java.util.Set;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.CaseFile;
import org.rogatory.web.shared.CaseTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CascadeDoors {

    static final String TAB = "levels";

    /** Nothing was given to anybody for execution yet, or never will be. */
    private static final Set<String> UNASSIGNED = Set.of(
            "received",
            "registered",
            "under_review",
            "information_requested",
            "accepted",
            "forwarded",
            "noted",
            "joined");

    @Bean
    CaseTab levelsTab() {
        return new CaseTab(TAB, "items", (file, officer) -> assigned(file));
    }

    private static boolean assigned(CaseFile file) {
        return !CaseFamily.guarded(file) && !file.outgoing() && !UNASSIGNED.contains(file.status());
    }
}
