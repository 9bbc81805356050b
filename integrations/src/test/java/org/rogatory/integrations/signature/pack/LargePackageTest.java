package org.rogatory.integrations.signature.pack;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.integrations.signature.LittleMemory;

/** A package is sealed and opened without a file of it ever being whole in memory. */
@Tag("full")
class LargePackageTest {

    @TempDir
    private Path folder;

    /** What the program finds wrong ends it otherwise than well. */
    @Test
    void isSealedAndOpenedInLessMemoryThanItsFileNeeds() throws Exception {
        Path file = folder.resolve("recording");
        try (OutputStream to = Files.newOutputStream(file)) {
            LittleMemory.fill(to);
        }

        LittleMemory.run(LargePackage.class, folder.resolve("output.txt"), file, folder.resolve("keys"));
    }
}
