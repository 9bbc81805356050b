package org.rogatory.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signed places outside the database, and what they say of a chain that is not theirs. */
class AnchorFolderTest {

    private static final Instant AT = Instant.parse("2026-11-25T10:00:00Z");

    @TempDir
    private Path place;

    private static String hash(long position) {
        return "%064x".formatted(position);
    }

    private static Anchor anchor(long position) {
        var said = Anchor.text(new ChainHead(position, hash(position)), AT);
        return Anchor.of(position, said, "c2VhbA==", null);
    }

    private AnchorFolder folder() {
        return new AnchorFolder(new AuditSettings(place.resolve("anchors"), Duration.ofMinutes(5)));
    }

    @Test
    void keepsEachPlaceOnceAndInOrder() {
        var folder = folder();
        assertThat(folder.all()).isEmpty();
        folder.keep(anchor(700));
        folder.keep(anchor(90));
        folder.keep(anchor(90));
        assertThat(folder.all()).containsExactly(anchor(90), anchor(700));
        assertThat(folder.last()).contains(anchor(700));
        assertThat(folder.holds(anchor(90).head())).isTrue();
        assertThat(folder.holds(new ChainHead(91, hash(91)))).isFalse();
    }

    @Test
    void whatWasWrittenOverIsTold() throws IOException {
        var folder = folder();
        folder.keep(anchor(90));
        try (var files = Files.list(place.resolve("anchors"))) {
            Files.writeString(files.findFirst().orElseThrow(), "nothing");
        }
        var signed = new SignedPlaces(null);
        folder.all().forEach(signed::take);
        assertThat(signed.unbelieved()).extracting(ChainFault::line).containsExactly("anchor 90");
    }

    @Test
    void anAnchorOfTheDatabaseIsTheSameOnlyIfItsFileSaysAllOfIt() {
        var folder = folder();
        folder.keep(anchor(90));
        assertThat(folder.keeps(anchor(90))).isTrue();
        assertThat(folder.keeps(anchor(91))).isFalse();
        assertThat(folder.keeps(Anchor.of(90, anchor(90).said(), "b3RoZXI=", null)))
                .isFalse();
        assertThat(folder.keeps(Anchor.unreadable(90))).isFalse();
        var outside = Anchor.text(new ChainHead(90, "/../../../../x"), AT);
        assertThat(folder.keeps(Anchor.of(90, outside, null, null))).isFalse();
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaid() throws IOException {
        Files.writeString(place.resolve("anchors"), "not a folder");
        var folder = folder();
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> folder.keep(anchor(90)));
        assertThat(folder.holds(anchor(90).head())).isFalse();
    }

    @Test
    void aSealIsCheckedOnceAndNotKept() {
        var signed = new SignedPlaces(new AnchorSeals() {
            @Override
            public Optional<String> signedBy(byte[] said, byte[] seal) {
                return Optional.of("certificate").filter(ours -> "seal".equals(new String(seal, UTF_8)));
            }

            @Override
            public boolean stamped(byte[] said, byte[] stamp) {
                return false;
            }
        });
        signed.take(Anchor.of(700, anchor(700).said(), "b3RoZXI=", null));
        signed.take(anchor(90));
        signed.take(Anchor.of(91, anchor(91).said(), null, null));
        signed.take(Anchor.of(80, anchor(80).said(), "c2VhbA==", "c3RhbXA="));
        assertThat(signed.unbelieved()).extracting(ChainFault::line).containsExactly("anchor 80", "anchor 700");
        assertThat(signed.certificates()).containsExactly("certificate");
        assertThat(signed.unsigned()).isEqualTo(1);
        assertThat(signed.inOrder()).extracting(Anchor::position).containsExactly(80L, 90L, 91L, 700L);
        assertThat(signed.inOrder()).extracting(Anchor::seal).containsOnlyNulls();
    }

    @Test
    void anAnchorIsKeptAtThePlaceThatItSays() {
        var said = anchor(90).said();
        assertThat(Anchor.of(91, said, "c2VhbA==", null)).isEqualTo(Anchor.unreadable(91));
    }

    @Test
    void aChainThatEndsEarlierHasAGapUntilItIsTold() {
        var anchors = List.of(anchor(90), anchor(700), anchor(900));
        var check = new AnchorCheck(anchors, new ChainHead(500, hash(500)), AnchorFolderTest::hash);
        assertThat(check.gap(List.of())).map(ChainFault::line).contains("gap 501 to 900");
        var told = new ToldGap(1, 500, 900, AT, false);
        assertThat(check.gap(List.of(told))).isEmpty();
        var tooEarly = new ToldGap(1, 500, 900, AT.minusSeconds(1), false);
        assertThat(check.gap(List.of(tooEarly))).isPresent();
    }

    @Test
    void aChainThatWentOnOtherwiseHasAGapFromTheLastCommonPlace() {
        var anchors = List.of(anchor(90), anchor(700));
        var others = Map.of(90L, hash(90), 700L, "other");
        var check = new AnchorCheck(anchors, new ChainHead(800, "x"), others::get);
        assertThat(check.gap(List.of())).map(ChainFault::line).contains("gap 91 to 700");
    }
}
