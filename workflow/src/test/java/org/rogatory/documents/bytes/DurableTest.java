package org.rogatory.documents.bytes;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is there whole or not at all. */
class DurableTest {

    @TempDir
    private Path folder;

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(US_ASCII));
    }

    @Test
    void laysAContentIntoItsPlaceOverWhatLiesThere() throws IOException {
        var inside = folder.resolve("a").resolve("b");
        var place = inside.resolve("content.zip");
        Durable.write(content("first"), place);
        Durable.write(content("second"), place);

        assertThat(place).hasContent("second");
        try (var files = Files.list(inside)) {
            assertThat(files).containsExactly(place);
        }
    }

    @Test
    void whatBreaksOffLeavesWhatWasThere() throws IOException {
        var place = folder.resolve("content.zip");
        Durable.write(content("first"), place);
        var broken = new SequenceInputStream(content("sec"), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection lost");
            }
        });

        assertThatThrownBy(() -> Durable.write(broken, place)).hasMessage("connection lost");

        assertThat(place).hasContent("first");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(place);
        }
    }

    @Test
    void whereAFileStandsNoFolderIsMade() throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> Durable.createFolder(file)).isInstanceOf(IOException.class);
        assertThat(file).isRegularFile();
    }
}
