package org.rogatory.integrations.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.directory.Directory;
import org.rogatory.trust.Anchor;
import org.rogatory.trust.Bound;
import org.rogatory.trust.KeyUse;

class DemoTrustTest {

    @TempDir
    private Path directory;

    @TempDir
    private Path elsewhere;

    @Test
    void knowsForWhomItsOwnCertificatesAreAndNoOthers() {
        var keys = new AuthorityKeys(directory.toString());
        var trust = new DemoTrust(keys, Directory.load());

        assertThat(trust.bound(keys.of("UZ-GPO").certificate())).contains(new Bound("UZ", "UZ-GPO", null, KeyUse.SEAL));
        assertThat(trust.bound(keys.of("nobody").certificate())).isEmpty();
        assertThat(trust.bound(keys.trustAnchor())).isEmpty();
        assertThat(trust.bound(
                        new AuthorityKeys(elsewhere.toString()).of("UZ-GPO").certificate()))
                .isEmpty();
    }

    @Test
    void hasOneAnchorForEachStateOfTheDirectory() {
        var keys = new AuthorityKeys(directory.toString());
        var trust = new DemoTrust(keys, Directory.load());

        assertThat(trust.anchors())
                .filteredOn(anchor -> anchor.state().equals("UZ"))
                .containsExactly(new Anchor("UZ", "Rogatory demo", keys.trustAnchor()));
        assertThat(trust.anchors()).noneMatch(anchor -> anchor.state().equals("XX"));
    }

    @Test
    void hasAKeyForEveryAuthorityOfAState() {
        var keys = new AuthorityKeys(directory.toString());
        var trust = new DemoTrust(keys, Directory.load());

        assertThat(trust.of("UZ"))
                .contains(keys.of("UZ-GPO").certificate())
                .allSatisfy(key -> assertThat(trust.bound(key))
                        .hasValueSatisfying(bound -> assertThat(bound.state()).isEqualTo("UZ")));
    }
}
