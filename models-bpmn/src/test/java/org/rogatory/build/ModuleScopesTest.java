package org.rogatory.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.build.Pom.Dependency;

/** The line of the modules is kept by the build: what a module must not know, it cannot ask for. */
class ModuleScopesTest {

    @ParameterizedTest
    @CsvSource({
        "models-bpmn,  workflow,     compile",
        "models-bpmn,  web-ui,       test",
        "workflow,     integrations, compile",
        "workflow,     integrations, test",
        "workflow,     web-ui,       runtime",
        "integrations, web-ui,       compile",
        "web-ui,       integrations, compile",
        "web-ui,       integrations, provided",
        "web-ui,       integrations, test",
    })
    void aModuleThatAsksForWhatItMustNotKnowIsRefused(String module, String other, String scope) {
        var wrong = new Dependency("org.rogatory", other, "0.1.0-SNAPSHOT", scope);
        assertThat(BannedDependencies.of(Pom.of(module)).refuses(wrong)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "org.bouncycastle,             bcprov-jdk18on,                          1.85",
        "org.bouncycastle,             bcprov-jdk15on,                          1.70",
        "org.camunda.bpm.springboot,   camunda-bpm-spring-boot-starter-webapp,  7.24.0",
        "org.camunda.bpm.springboot,   camunda-bpm-spring-boot-starter-rest,    7.24.0",
        "org.camunda.bpm.webapp,       camunda-webapp,                          7.24.0",
        "org.camunda.bpm,              camunda-engine-rest-core-jakarta,        7.24.0",
        "org.liquibase,                liquibase-core,                          5.0.1",
        "org.springframework.session,  spring-session-core,                     4.1.1",
    })
    void whatMustNotBeOnAnyClassPathIsRefused(String group, String artifact, String version) {
        var wrong = new Dependency(group, artifact, version, "compile");
        assertThat(BannedDependencies.of(Pom.of("")).refuses(wrong)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"models-bpmn", "workflow", "integrations", "web-ui"})
    void whatTheModulesAskForIsAdmitted(String module) {
        var pom = Pom.of(module);
        assertThat(pom.dependencies()).isNotEmpty().noneMatch(BannedDependencies.of(pom)::refuses);
        assertThat(new Dependency("org.bouncycastle", "bcprov-jdk18on", bouncyCastle(), "compile"))
                .matches(kept -> !BannedDependencies.of(Pom.of("")).refuses(kept));
    }

    private static String bouncyCastle() {
        return Pom.of("").property("bouncycastle.version");
    }

    @Test
    void pagesSeeAdaptersAtRunTimeOnly() {
        assertThat(Pom.of("web-ui").dependencies())
                .filteredOn(dependency -> dependency.artifact().equals("integrations"))
                .extracting(Dependency::scope)
                .containsExactly("runtime");
    }

    @Test
    void aRuleThatWasTakenOutIsMissed() {
        var loose = Pom.read("<project><properties/><build><plugins/></build></project>");
        var wrong = new Dependency("org.rogatory", "web-ui", "0.1.0-SNAPSHOT", "compile");
        assertThat(BannedDependencies.of(loose).refuses(wrong)).isFalse();
    }
}
