package org.rogatory.architecture;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.TreeSet;

/** A front door asks for a role or for access itself, or stands in the list of those that need not. */
final class AskingDoor extends ArchCondition<JavaMethod> {

    private final Map<String, String> named = FrontDoors.named();

    AskingDoor() {
        super("ask who may, or be named in front-doors.tsv");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        var name = FrontDoors.name(method);
        if (!named.containsKey(name) && FrontDoors.silent(method)) {
            var callers = new TreeSet<>(FrontDoors.callers(method));
            events.add(SimpleConditionEvent.violated(
                    method, name + " asks for no role and no access; it is called by " + callers));
        }
    }
}
