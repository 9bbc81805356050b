package org.rogatory.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.pollinterval.FibonacciPollInterval;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.support.DependencyInjectionTestExecutionListener;
import org.springframework.test.context.web.ServletTestExecutionListener;

/**
 * One node with the demo world, its job executor on and its data in a folder of its own. The only whole context of this
 * module: every test of pages and interface extends this class and makes the files it changes itself. No bean is replaced
 * (and that all of them are asked after each test whether they are took a fortieth of the time).
 */
@Tag("engine")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({ToldTemplates.class, QuickPasswords.class})
@TestExecutionListeners({ServletTestExecutionListener.class, DependencyInjectionTestExecutionListener.class})
public abstract class RunningNode {

    private static final Path DATA = folder();

    static {
        // Whoever waits asks at once and then ever less often: the same two cores do what he waits for.
        Awaitility.setDefaultPollInterval(FibonacciPollInterval.fibonacci(9, TimeUnit.MILLISECONDS));
        // The keys of the demo world are some hundred files, each behind a password that is told to everybody.
        Stream.of("key", "cert")
                .forEach(what -> System.setProperty("keystore.pkcs12." + what + "PbeIterationCount", "1000"));
        System.setProperty("keystore.pkcs12.macIterationCount", "1000");
    }

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry properties) {
        properties.add("rogatory.data", DATA::toString);
        properties.add("spring.datasource.url", RunningNode::database);
        properties.add("rogatory.cabinet.iterations", () -> "1000");
    }

    /** As the node keeps it, but that it may lose the last half second where it is killed; the drills kill others. */
    private static String database() {
        return KeptFacts.embedded(DATA).url().replace("WRITE_DELAY=0", "WRITE_DELAY=500")
                + ";LOCK_TIMEOUT=30000;QUERY_CACHE_SIZE=100";
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "node-")
                    .toAbsolutePath();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The address of the node, without a slash at the end. */
    protected final String address() {
        return "http://localhost:" + port;
    }

    /** A national system that calls as this officer. */
    protected final NationalSystem as(String username) {
        return new NationalSystem(address(), username);
    }
}
