package org.rogatory.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows between modules of the whole application, as their {@code package-info} declares them. */
@Tag("slow")
@Tag("architecture")
class ModulesTest {

    private static final ImportOption EVERYTHING = location -> true;

    @Test
    void keepTheirArrows() {
        ApplicationModules.of("org.rogatory").verify();
    }

    @Test
    void refuseAnArrowThatIsNotAllowed() {
        var sample = ApplicationModules.of("org.rogatory.architecture.samples.modules", EVERYTHING);

        assertThat(sample.detectViolations().getMessages())
                .anyMatch(message -> message.contains("cases") && message.contains("audit"));
    }
}
