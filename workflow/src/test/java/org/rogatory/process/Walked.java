package org.rogatory.process;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.rogatory.Asked;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Puts clock, courier, jobs and notices in order before each test, and remembers which classes have walked. */
final class Walked implements BeforeEachCallback, AfterAllCallback {

    static final Set<String> CLASSES = ConcurrentHashMap.newKeySet();

    @Override
    public void beforeEach(ExtensionContext test) {
        Asked.begins(test.getRequiredTestClass().getSimpleName());
        var context = SpringExtension.getApplicationContext(test);
        // Officers are shown their fifty newest: those of other tests, written later by the clock, would hide this
        // one's.
        context.getBean(JdbcTemplate.class).update("delete from notices_notice");
        var node = context.getBean(Node.class);
        // Nobody looks at the jobs of earlier tests, and each act would read them again.
        context.getBean(JdbcTemplate.class).update("delete from ACT_RU_JOB where TYPE_ in ('message', 'timer')");
        node.jobs().forgetEarlier();
        node.courier().reset();
        node.printer().mend();
        node.signet().bringBack();
        node.pen().putDown();
        node.moment(Node.START);
    }

    @Override
    public void afterAll(ExtensionContext test) {
        CLASSES.add(test.getRequiredTestClass().getSimpleName());
    }
}
