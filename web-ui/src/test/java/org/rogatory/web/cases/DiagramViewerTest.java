package org.rogatory.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The viewer of diagrams is served as its makers publish it: their licence asks that its watermark stays. */
class DiagramViewerTest {

    private static final String VIEWER = "static/bpmn-js/bpmn-navigated-viewer.production.min.js";

    @Test
    void isTheReleasedFile() throws IOException, NoSuchAlgorithmException {
        var hash = MessageDigest.getInstance("SHA-256").digest(new ClassPathResource(VIEWER).getContentAsByteArray());
        assertThat(HexFormat.of().formatHex(hash))
                .isEqualTo("134280f49f2ca8bbc90797fa656177e2b787ae0a62249fe3dadb8038eb88e9db");
    }

    @Test
    void carriesItsLicence() throws IOException {
        assertThat(new ClassPathResource("static/bpmn-js/LICENSE").getContentAsString(StandardCharsets.UTF_8))
                .contains("watermark must stay fully visible");
    }

    @Test
    void leavesTheWatermarkAlone() throws IOException {
        for (var file : new String[] {"static/rogatory.css", "static/process.js"}) {
            assertThat(new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8))
                    .as(file)
                    .doesNotContain("bjs-powered-by");
        }
    }
}
