package org.rogatory;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test, or a class of tests, that the build runs a second time, on MariaDB. All of these together ask every query of
 * every repository; in the full run the other tests with an engine come along.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("both-databases")
@ExtendWith(OnBothDatabases.Running.class)
public @interface OnBothDatabases {

    /** Tells which of these tests have run: the classes, and each test as {@code class.test}. */
    final class Running implements BeforeEachCallback {

        static final Set<String> TESTS = ConcurrentHashMap.newKeySet();

        @Override
        public void beforeEach(ExtensionContext test) {
            var type = test.getRequiredTestClass();
            TESTS.add(type.getName());
            TESTS.add(type.getName() + "." + test.getRequiredTestMethod().getName());
            Asked.begins(
                    type.getSimpleName() + "." + test.getRequiredTestMethod().getName());
        }
    }
}
