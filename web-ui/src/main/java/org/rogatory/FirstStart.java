package org.rogatory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;

/**
 * A node that is killed while it makes its tables leaves half a database behind: H2 keeps every single change of a
 * table. Nobody has been answered from it yet, so the next start begins again. A file beside the database says that the
 * first start is under way; it goes before the door to the network opens, and never comes back.
 */
final class FirstStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
    private static final String EMBEDDED = "jdbc:h2:file:";
    private static final String DATABASE = "rogatory.mv.db";
    private static final String MARK = "first-start";

    private final @Nullable Path folder;
    private volatile boolean over;

    FirstStart(Environment environment) {
        var embedded = environment.getProperty("spring.datasource.url", "").startsWith(EMBEDDED);
        folder = embedded ? Path.of(environment.getRequiredProperty("rogatory.data"), "db") : null;
    }

    /** Before anything opens the database. */
    void begin() {
        if (folder == null) {
            return;
        }
        try {
            var mark = folder.resolve(MARK);
            if (Files.exists(mark) && Files.deleteIfExists(folder.resolve(DATABASE))) {
                LOG.warn("The first start was cut off before anybody was served; it begins again");
            }
            if (!Files.exists(folder.resolve(DATABASE))) {
                Files.createDirectories(folder);
                Files.write(mark, new byte[0]);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The tables are whole: the first of all phases, long before the demo world and the door to the network. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    @Override
    public void start() {
        over = true;
        if (folder == null) {
            return;
        }
        try {
            Files.deleteIfExists(folder.resolve(MARK));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void stop() {
        over = false;
    }

    @Override
    public boolean isRunning() {
        return over;
    }

    @Override
    public boolean isPauseable() {
        return false;
    }
}
