package org.rogatory.integrations.signature.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.spi.DSSUtils;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.directory.Directory;
import org.rogatory.integrations.signature.PackageDesk;

/** Places of the trail's chain are sealed in the name of the node, and what is not over them is told. */
@Tag("slow")
class NodeAnchorsTest {

    private static final byte[] SAID = "{\"position\":\"7\"}".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHER = "{\"position\":\"8\"}".getBytes(StandardCharsets.UTF_8);

    private final CheckedAnchors checked = new CheckedAnchors();

    @TempDir
    private Path keys;

    @Test
    void theSealIsOverJustThisText() {
        var desk = new PackageDesk(keys);
        var clock = Clock.systemUTC();
        var signer = new NodeAnchorSigner(desk.seals(clock), desk.stamps(clock), Directory.load());
        var seal = signer.seal(SAID).orElseThrow();

        assertThat(checked.signedBy(SAID, seal)).get().asString().matches("[0-9A-Fa-f:]{64,95}");
        assertThat(checked.signedBy(OTHER, seal)).isEmpty();
        assertThat(checked.signedBy(SAID, OTHER)).isEmpty();
        seal[seal.length - 5] ^= 1;
        assertThat(checked.signedBy(SAID, seal)).isEmpty();
        assertThat(signer.stamp(SAID))
                .as("the demonstration's stamps are the node's own word")
                .isEmpty();
    }

    @Test
    void aTimeStampIsOverJustThisText() {
        var stamp = new PackageDesk(keys)
                .stamps(Clock.systemUTC())
                .source()
                .getTimeStampResponse(DigestAlgorithm.SHA256, DSSUtils.digest(DigestAlgorithm.SHA256, SAID))
                .getBytes();

        assertThat(checked.stamped(SAID, stamp)).isTrue();
        assertThat(checked.stamped(OTHER, stamp)).isFalse();
        assertThat(checked.stamped(SAID, OTHER)).isFalse();
    }
}
