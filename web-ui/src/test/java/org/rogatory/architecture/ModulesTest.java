package org.rogatory.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows between modules of the whole application, as their {@code package-info} declares them. */
@Tag("slow")
class ModulesTest {

    private static final String SAMPLES = "org.rogatory.architecture.samples";
    private static final ImportOption EVERYTHING = location -> true;

    @Test
    void keepTheirArrows() {
        var modules = ApplicationModules.of("org.rogatory");

        assertThat(modules.stream().count()).isGreaterThan(30);
        modules.forEach(module -> module.verifyDependencies(modules));
    }

    @Test
    void refuseAnArrowThatIsNotAllowed() {
        var modules = ApplicationModules.of(SAMPLES + ".modules", EVERYTHING);
        var cases = modules.getModuleByName("cases").orElseThrow();

        assertThat(cases.detectDependencies(modules).getMessages())
                .anyMatch(message -> message.contains("cases") && message.contains("audit"));
    }

    /** Asked by themselves: with the arrows it takes most of the time, since each class is looked for in every module. */
    @Test
    void runInNoCircle() {
        inNoCircle("org.rogatory").check(Application.CLASSES);
    }

    @Test
    void refuseACircle() {
        var root = SAMPLES + ".packagesruninnocircle";
        var circle = new ClassFileImporter().importPackages(root);

        assertThat(inNoCircle(root).evaluate(circle).hasViolation()).isTrue();
    }

    private static ArchRule inNoCircle(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }
}
