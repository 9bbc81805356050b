package org.rogatory;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.PostDiscoveryFilter;

/**
 * Leaves to {@code ./test --whole} the tests that {@code left-to-whole-run.txt} names, since others reach what they reach,
 * and runs those of both databases on the server alone. A test that is not there runs every time, and so does each new
 * one; of drills and large files the whole run makes those that are named, and the full run the others.
 */
public final class LeftToWholeRun implements PostDiscoveryFilter {

    private static final Set<String> LEFT = Set.copyOf(names());
    private static final Set<String> LEAVING = Set.of("default", "full");
    private static final boolean ON_SERVER = System.getenv("ROGATORY_TEST_SERVER") != null;
    private static final TestTag FULL = TestTag.create("full");
    private static final TestTag BOTH_DATABASES = TestTag.create("both-databases");
    private static final Set<String> CHOSEN = ConcurrentHashMap.newKeySet();
    private static final Set<String> FOUND = ConcurrentHashMap.newKeySet();

    /** Simple names of the classes of which at least one test was chosen for this run. */
    public static Set<String> chosen() {
        return Set.copyOf(CHOSEN);
    }

    /** Simple names of the classes of which this run leaves out all tests. */
    public static Set<String> leftWholly() {
        return FOUND.stream().filter(name -> !CHOSEN.contains(name)).collect(toUnmodifiableSet());
    }

    /** Whether this run leaves out the test that goes by the simple name of its class, a dot and its own name. */
    public static boolean leaves(String test) {
        return leaves() && LEFT.contains(test);
    }

    /** Whether this run leaves them out. */
    public static boolean leaves() {
        return LEAVING.contains(asked());
    }

    private static String asked() {
        return System.getProperty("rogatory.tests.asked", "");
    }

    /** Whether these tests run on the database server, as the build lets some do after the others. */
    public static boolean onServer() {
        return ON_SERVER;
    }

    /** The tests that are left, each as the simple name of its class, a dot and its own name. */
    static List<String> names() {
        try (var names = LeftToWholeRun.class.getResourceAsStream("/left-to-whole-run.txt")) {
            return new String(Objects.requireNonNull(names).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public FilterResult apply(TestDescriptor test) {
        if (!(test.getSource().orElse(null) instanceof MethodSource source)) {
            return FilterResult.included("no test by itself");
        }
        var type = source.getClassName().substring(source.getClassName().lastIndexOf('.') + 1);
        FOUND.add(type);
        var name = type + "." + source.getMethodName();
        if (leaves(name)) {
            return FilterResult.excluded("left to the whole run");
        }
        if ("whole".equals(asked()) && test.getTags().contains(FULL) && !LEFT.contains(name)) {
            return FilterResult.excluded("runs in the full run");
        }
        if (leaves() && !ON_SERVER && test.getTags().contains(BOTH_DATABASES)) {
            return FilterResult.excluded("runs on the server");
        }
        CHOSEN.add(type);
        return FilterResult.included("runs every time");
    }
}
