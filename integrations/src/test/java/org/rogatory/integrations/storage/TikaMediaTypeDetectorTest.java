package org.rogatory.integrations.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TikaMediaTypeDetectorTest {

    private final TikaMediaTypeDetector detector = new TikaMediaTypeDetector();

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7, application/pdf",
        "<!DOCTYPE html><html><body>x</body></html>, text/html",
        "<html><script>alert(1)</script></html>, text/html",
        "#!/bin/sh, application/x-sh",
        "Протокол допроса, text/plain",
        "'', application/octet-stream"
    })
    void tellsTheTypeByContent(String content, String type) throws IOException {
        assertThat(detector.detect(stream(content.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "504B030414000000080000000000, application/zip",
        "4D5A90000300000004000000FFFF0000, application/x-msdownload",
        "7F454C4602010100, application/x-elf"
    })
    void knowsAProgramWhateverItIsCalled(String bytes, String type) throws IOException {
        byte[] program = java.util.Arrays.copyOf(java.util.HexFormat.of().parseHex(bytes), 512);
        assertThat(detector.detect(stream(program))).isEqualTo(type);
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
