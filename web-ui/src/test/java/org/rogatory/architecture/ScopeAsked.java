package org.rogatory.architecture;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;

/** Whoever takes a scope asks the one rule of access for it. */
final class ScopeAsked extends ArchCondition<JavaMethod> {

    ScopeAsked() {
        super("ask what the AccessScope sees");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        var scoped = method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(AccessScope.class));
        var asked = method.tryGetAnnotationOfType(Query.class)
                .map(Query::value)
                .filter(query -> query.contains(AccessScope.GRANTED))
                .isPresent();
        events.add(new SimpleConditionEvent(
                method, !scoped || asked, method.getFullName() + " takes a scope and reads for everybody"));
    }
}
