package org.rogatory.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Roles;
import org.rogatory.cases.ShutTo;
import org.rogatory.identity.Officer;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The methods of the domain that pages and calls from outside use, and whether they ask who may. */
final class FrontDoors {

    static final DescribedPredicate<JavaClass> CLASSES = describe(
            "front doors",
            type -> Words.WORKFLOW.test(type)
                    && (type.isAnnotatedWith(Service.class) || type.isAnnotatedWith(Component.class)));

    private static final Path NAMED = Path.of("src/test/resources/front-doors.tsv");

    /** Questions about his roles, and the names by which access is given; his name alone says only who it was. */
    private static final Set<String> OF_AN_OFFICER =
            Set.of("has", "hasAny", "worksOnFiles", "roles", "own", "forWhom", "principals", "barring");

    private static final Set<String> CHANGES = Set.of("save", "insert", "delete", "update");

    private FrontDoors() {}

    /** Those that need not ask, each with the reason. */
    static Map<String, String> named() {
        try (var lines = Files.lines(NAMED)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(row -> row[0], row -> row[1], (one, two) -> one + two, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The method as the list names it: module and class, name, kinds of its parameters. */
    static String name(JavaMethod method) {
        return method.getRawParameterTypes().stream()
                .map(JavaClass::getSimpleName)
                .collect(Collectors.joining(
                        ", ",
                        method.getOwner().getName().replace("org.rogatory.", "") + "." + method.getName() + "(",
                        ")"));
    }

    /** The pages that call a method. */
    static Set<String> callers(JavaMethod method) {
        return method.getAccessesToSelf().stream()
                .map(access -> Words.outermost(access.getOriginOwner()))
                .filter(type -> type.getPackageName().matches("org\\.rogatory\\.(.*\\.)?web(\\..*)?"))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
    }

    /** Whether a page can have data read or changed by it, and nothing in it asks who may. */
    static boolean silent(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !callers(method).isEmpty()
                && (transactional(method) || Calls.reach(method, FrontDoors::data))
                && !asks(method);
    }

    private static boolean transactional(JavaMethod method) {
        return method.isAnnotatedWith(Transactional.class) || method.getOwner().isAnnotatedWith(Transactional.class);
    }

    /** A scope is asked by the query; a file that is handed over was read by one, which entitles to read and no more. */
    private static boolean asks(JavaMethod method) {
        return takes(method, AccessScope.class)
                || takes(method, Officer.class) && Calls.reach(method, FrontDoors::question)
                || takes(method, CaseFile.class) && !Calls.reach(method, FrontDoors::change);
    }

    private static boolean takes(JavaMethod method, Class<?> kind) {
        return method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(kind));
    }

    private static boolean question(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        if (owner.isEquivalentTo(Roles.class)) {
            return access.getName().equals("demand") || access.getName().equals("held");
        }
        return owner.isEquivalentTo(Officer.class)
                ? OF_AN_OFFICER.contains(access.getName())
                : access.getName().equals("of")
                        && (owner.isEquivalentTo(AccessScope.class) || owner.isEquivalentTo(ShutTo.class));
    }

    private static boolean data(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var name = owner.getName();
        return owner.isAssignableTo(Repository.class)
                || name.startsWith("org.springframework.jdbc.")
                || name.equals("jakarta.persistence.EntityManager")
                || name.startsWith("org.camunda.bpm.engine.") && name.endsWith("Service");
    }

    private static boolean change(JavaAccess<?> access) {
        return access.getTargetOwner().isAssignableTo(Repository.class)
                && CHANGES.stream().anyMatch(access.getName()::startsWith);
    }
}
