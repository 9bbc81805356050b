package org.rogatory.architecture;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows between the modules of workflow, as their {@code package-info} declares them; web-ui verifies them once more. */
@Tag("slow")
class ModulesTest {

    @Test
    void keepTheirArrows() {
        ApplicationModules.of("org.rogatory").verify();
    }
}
