package org.rogatory.architecture;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** A read of a file says in whose name; only keeping a row needs none. */
final class Scoped extends ArchCondition<JavaMethod> {

    private static final Set<String> KEEPING = Set.of("save", "saveAll", "saveAndFlush", "flush", "insert");

    Scoped() {
        super("take an AccessScope");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        var scoped = method.getRawParameterTypes().stream()
                .anyMatch(type -> type.getSimpleName().equals("AccessScope"));
        events.add(new SimpleConditionEvent(
                method, scoped || KEEPING.contains(method.getName()), method.getFullName() + " reads for everybody"));
    }
}
