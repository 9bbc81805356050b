package org.rogatory.process;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.support.DependencyInjectionTestExecutionListener;

/**
 * A test on the shared engine: jobs run only when the test says so, and the clock stands where the test puts it. The
 * database is H2 in memory; the build runs chosen tests a second time on MariaDB. No bean is replaced: to ask all of them
 * after each test whether they are took a thirtieth of the time.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("engine")
@ExtendWith(Walked.class)
@TestExecutionListeners(DependencyInjectionTestExecutionListener.class)
@SpringBootTest(
        classes = ProcessNode.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=${ROGATORY_TEST_SERVER:jdbc:h2:mem:}processes${ROGATORY_TEST_OPTIONS:;MODE=MySQL;"
                    + "DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1;"
                    + "LOCK_TIMEOUT=30000;QUERY_CACHE_SIZE=100}",
            "spring.datasource.username=${ROGATORY_TEST_USER:sa}",
            "spring.datasource.password=${ROGATORY_TEST_PASSWORD:}",
            "spring.datasource.hikari.transaction-isolation=TRANSACTION_READ_COMMITTED",
            "spring.datasource.hikari.connection-init-sql=/*!50100 set time_zone = '+00:00' */",
            "spring.main.banner-mode=off",
            "spring.jpa.hibernate.ddl-auto=none",
            "spring.jpa.open-in-view=false",
            "spring.jpa.properties.hibernate.jdbc.time_zone=UTC",
            "camunda.bpm.deployment-resource-pattern=classpath*:models/**/*.bpmn,classpath*:models/**/*.dmn",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.metrics.enabled=false",
            "rogatory.operations.engine-follows-clock=true",
            "rogatory.audit.seal-every=1h",
            "rogatory.audit.first-look=P1D",
            "rogatory.audit.anchors=${java.io.tmpdir}/rogatory-process-anchors-${random.uuid}",
            "rogatory.media.folder=target/process-media-${PID}",
            "rogatory.media.updates=target/process-updates-${PID}",
            "rogatory.media.editions=target/process-editions-${PID}",
            "rogatory.cabinet.iterations=1000",
            "rogatory.dormant.first-look=P1D",
            "rogatory.access.first-look=P1D",
            "rogatory.referral.first-look=P1D",
            "rogatory.archive.first-look=P1D",
            "rogatory.referral.first-count=P1D",
            "rogatory.subject.first-look=P1D",
            "rogatory.figures.first-look=P1D",
            "rogatory.documents.first-look=P1D",
            "rogatory.exchange.first-look=P1D",
            "rogatory.exchange.max-package-size=1MB",
            "rogatory.exchange.max-sealed-size=64KB",
            "rogatory.documents.first-inspection=P1D",
            "rogatory.calls.first-look=P1D",
            "rogatory.identity.first-look=P1D",
            "rogatory.notices.first-look=P1D",
            "rogatory.persons.first-look=P1D",
            "rogatory.signature.renewal.first-look=P1D",
            "rogatory.uploads.first-look=P1D",
            "rogatory.registers.demo-nomenclature=true",
            "rogatory.world.enabled=false",
            "rogatory.world.officers=false",
            "rogatory.persons.master-key=${java.io.tmpdir}/rogatory-process-${random.uuid}/master.key"
        })
@interface EngineTest {}
