package org.rogatory.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
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

    /** As the product is delivered: what was told as done is done, whatever happens next. */
    private static final String AT_ONCE = ";WRITE_DELAY=0";

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry properties) {
        properties.add("rogatory.data", DATA::toString);
        properties.add("spring.datasource.url", RunningNode::database);
    }

    /**
     * The database of the product, whose commits need not be in its file at once: nobody cuts the power off here, and
     * to write each of them took a twelfth of the time in Java. Drills kill the node as it is delivered.
     */
    private static String database() {
        var settings = new YamlPropertiesFactoryBean();
        settings.setResources(new ClassPathResource("application.yaml"));
        var delivered = Objects.requireNonNull(settings.getObject()).getProperty("spring.datasource.url");
        if (!delivered.contains(AT_ONCE)) {
            throw new IllegalStateException("commits are not written at once: " + delivered);
        }
        return delivered.replace(AT_ONCE, ";WRITE_DELAY=500");
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
