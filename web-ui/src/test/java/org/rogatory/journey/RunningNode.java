package org.rogatory.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * One node with the demo world, its job executor on and its data in a folder of its own. The only whole context of this
 * module: every test of pages and interface extends this class and makes the files it changes itself.
 */
@Tag("engine")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(ToldTemplates.class)
public abstract class RunningNode {

    private static final Path DATA = folder();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry properties) {
        properties.add("rogatory.data", DATA::toString);
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
