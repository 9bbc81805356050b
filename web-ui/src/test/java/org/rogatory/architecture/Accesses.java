package org.rogatory.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.util.Set;

/** Calls and method references that the rules forbid. */
final class Accesses {

    private static final Set<String> GENERIC =
            Set.of("java.lang.Throwable", "java.lang.Error", "java.lang.Exception", "java.lang.RuntimeException");

    /** {@code now()} or {@code now(zone)} of a date or time, the system's milliseconds, a clock of one's own. */
    static final DescribedPredicate<JavaAccess<?>> TIME_WITHOUT_CLOCK = describe("the time without a clock", access -> {
        var owner = access.getTargetOwner().getName();
        return switch (access.getName()) {
            case "now" -> owner.startsWith("java.time.") && !takesAClock(access);
            case "currentTimeMillis" -> owner.equals("java.lang.System");
            default -> false;
        };
    });

    /** Constructors of exceptions that say nothing; a subclass calling its parent is not meant. */
    static final DescribedPredicate<JavaAccess<?>> GENERIC_EXCEPTION = describe(
            "a generic exception",
            access -> access.getName().equals("<init>")
                    && GENERIC.contains(access.getTargetOwner().getName())
                    && !access.getOriginOwner().isAssignableTo(Throwable.class));

    /** Opens a connection to another machine, or makes something that does. */
    static final DescribedPredicate<JavaAccess<?>> CONNECTION = describe("a connection that is opened", access -> {
        var owner = access.getTargetOwner().getName();
        return switch (owner) {
            case "java.net.URL" ->
                Set.of("openConnection", "openStream", "getContent").contains(access.getName());
            case "java.net.http.HttpClient" -> access.getName().startsWith("new");
            case "java.net.Socket", "java.net.DatagramSocket", "java.net.MulticastSocket" ->
                access.getName().equals("<init>");
            case "java.nio.channels.SocketChannel",
                    "java.nio.channels.DatagramChannel",
                    "java.nio.channels.AsynchronousSocketChannel" ->
                access.getName().equals("open");
            default ->
                owner.startsWith("javax.net.")
                        || owner.startsWith("eu.europa.esig.dss.service.")
                        || owner.equals("org.springframework.web.client.RestTemplate")
                        || owner.equals("org.springframework.web.client.RestClient")
                                && Set.of("create", "builder").contains(access.getName());
        };
    });

    private Accesses() {}

    private static boolean takesAClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .anyMatch(Clock.class.getName()::equals);
    }
}
