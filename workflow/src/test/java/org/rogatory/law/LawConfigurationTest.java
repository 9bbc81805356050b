package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.directory.Directory;
import org.rogatory.directory.WorkingCalendar;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The law and the directory stand in a plain context, without database and engine. */
class LawConfigurationTest {

    @Test
    void offersLawAndDirectoryAsBeans() {
        try (var context = new AnnotationConfigApplicationContext()) {
            TestPropertyValues.of("rogatory.directory.hosted=UZ,KZ").applyTo(context);
            context.scan("org.rogatory.law", "org.rogatory.directory");
            context.refresh();
            assertThat(context.getBean(Directory.class).hosted()).containsExactlyInAnyOrder("UZ", "KZ");
            for (var type : new Class<?>[] {
                Completeness.class,
                LegalBasisAdviser.class,
                Lifecycles.class,
                Labels.class,
                Grounds.class,
                Explanations.class,
                ContentSchema.class,
                WorkingCalendar.class,
                DeadlineRules.class
            }) {
                assertThat(context.getBean(type)).isNotNull();
            }
        }
    }
}
