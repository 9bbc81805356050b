package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The packaged node where data are real: with keys made for demonstration it does not start. */
@Tag("full")
class RealDataDrill {

    private final Path data = ChildNode.folder().resolve("data");

    RealDataDrill() throws IOException {}

    @Test
    void startsOnlyWithoutKeysOfTheDemonstration() throws Exception {
        var real = "--rogatory.mla.synthetic=false";
        var forgetful = new ChildNode(data, List.of(real));
        forgetful.launch();
        assertThat(forgetful.ended()).isEqualTo(1);
        assertThat(forgetful.said())
                .contains("rogatory.signature.demo-keys: must be false where data are real")
                .doesNotContain("\tat ");
        assertThat(data).as("nothing is made").doesNotExist();

        var careful = new ChildNode(data, List.of(real, "--rogatory.signature.demo-keys=false"));
        careful.start();
        careful.stop();
        assertThat(careful.said()).doesNotContain(" ERROR ");
    }
}
