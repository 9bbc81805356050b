package org.rogatory.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a method calls, and what that calls, as far as a question may lie; never into pages or the trail. */
final class Calls {

    /** Deeper than any question lies today; one that lies deeper is asked too late. */
    private static final int DEEPEST = 6;

    private Calls() {}

    /** Whether a method comes to such a call within the classes of workflow. */
    static boolean reach(JavaCodeUnit from, Predicate<JavaAccess<?>> wanted) {
        var seen = new HashSet<JavaCodeUnit>(Set.of(from));
        var step = List.of(from);
        for (var depth = 0; depth < DEEPEST; depth++) {
            var next = new ArrayList<JavaCodeUnit>();
            for (var unit : step) {
                if (unit.getAccessesFromSelf().stream().anyMatch(wanted)) {
                    return true;
                }
                unit.getAccessesFromSelf().stream()
                        .flatMap(Calls::called)
                        .filter(seen::add)
                        .forEach(next::add);
            }
            step = next;
        }
        return false;
    }

    private static Stream<JavaCodeUnit> called(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                ? target.resolveMember().stream()
                        .map(JavaCodeUnit.class::cast)
                        .filter(unit -> followed(unit.getOwner()))
                        .flatMap(Calls::withThoseBehind)
                : Stream.empty();
    }

    private static boolean followed(JavaClass type) {
        return type.getPackageName().startsWith("org.rogatory")
                && Words.WORKFLOW.test(type)
                && !type.getPackageName().startsWith("org.rogatory.audit");
    }

    /** A port does nothing itself: what stands behind it does. */
    private static Stream<JavaCodeUnit> withThoseBehind(JavaCodeUnit unit) {
        if (!unit.getAccessesFromSelf().isEmpty()) {
            return Stream.of(unit);
        }
        var behind = unit.getOwner().getAllSubclasses().stream()
                .filter(Calls::followed)
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getName().equals(unit.getName()))
                .filter(method -> method.getDescriptor().equals(unit.getDescriptor()));
        return Stream.concat(Stream.of(unit), behind);
    }
}
