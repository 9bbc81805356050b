package org.rogatory.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.directory.TakenEdition.Taken;

/** A node starts with the edition that was taken over last, unless its program has brought a newer one since. */
class EditionFilesTest {

    private static final int SHIPPED = ReferenceFiles.shipped().number();

    @TempDir
    private Path folder;

    private Taken taken(int number, int inPlaceOf) throws IOException {
        var zip = MadeEdition.of(number, "deadlines.yaml", "value: 30", "value: 31");
        var place = folder.resolve("edition.zip");
        Files.write(place, zip);
        return new Taken(
                number,
                inPlaceOf,
                place,
                HexFormat.of().formatHex(ReferenceFiles.sha256().digest(zip)));
    }

    @Test
    void theShippedOneIsInUseWhereNoneWasTakenOver() {
        assertThat(EditionFiles.inUse(Optional.empty()).number()).isEqualTo(SHIPPED);
    }

    @Test
    void aNewerOneIsInUseWithAllThatItSays() throws IOException {
        var files = EditionFiles.inUse(Optional.of(taken(SHIPPED + 1, SHIPPED)));

        assertThat(files.number()).isEqualTo(SHIPPED + 1);
        assertThat(files.read("deadlines.yaml").node().toString()).contains("\"value\":31");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, true, the program ships no newer one than what was withdrawn for it",
        "0, 0, true, an older one that was let in in place of this very program",
        "0, -1, false, the program was replaced since by a newer one",
        "-1, -2, false, the program has become newer than both"
    })
    void anOlderOneIsInUseUntilTheProgramIsNewer(int newer, int inPlaceOf, boolean used, String because)
            throws IOException {
        var number = newer == 0 ? 1 : SHIPPED + newer;
        var files = EditionFiles.inUse(Optional.of(taken(number, SHIPPED + inPlaceOf)));

        assertThat(files.number()).as(because).isEqualTo(used ? number : SHIPPED);
    }

    @Test
    void oneThatIsGoneOrChangedStopsTheStart() throws IOException {
        var taken = taken(SHIPPED + 1, SHIPPED);
        Files.write(taken.place(), MadeEdition.of(SHIPPED + 1, "deadlines.yaml", "value: 30", "value: 32"));
        assertThatThrownBy(() -> EditionFiles.inUse(Optional.of(taken)))
                .isInstanceOf(BrokenReferenceData.class)
                .hasMessageEndingWith("edition " + (SHIPPED + 1) + ", content: is not as it was taken over");
        Files.delete(taken.place());
        assertThatThrownBy(() -> EditionFiles.inUse(Optional.of(taken)))
                .isInstanceOf(BrokenReferenceData.class)
                .hasMessageStartingWith(taken.place().toString())
                .hasMessageEndingWith("cannot be read: lay what its package holds there");
    }

    @Test
    void aZipHoldsNothingButSuchFiles() throws IOException {
        assertThatThrownBy(() -> read(Map.of("../deadlines.yaml", "")))
                .hasMessage("edition, file, content: holds something else");
        assertThatThrownBy(() -> read(Map.of("run.sh", ""))).isInstanceOf(BrokenReferenceData.class);
        assertThatThrownBy(() -> read(Map.of("large.yaml", "#".repeat(33 << 20))))
                .hasMessage("edition, file, content: is too large");
        var unnamed = ReferenceFiles.zipped(
                new ByteArrayInputStream(MadeEdition.zip(Map.of("edition.yaml", "editions: []\n"))));
        assertThatThrownBy(unnamed::number).hasMessage("edition.yaml, file, editions: missing");
    }

    @Test
    void aZipIsWhole() throws IOException {
        var whole = MadeEdition.zip(Map.of("edition.yaml", "editions: []\n".repeat(50)));
        var changed = whole.clone();
        changed[45] ^= 0x7F;
        for (var broken : List.of(
                new byte[0],
                new byte[] {1, 2, 3},
                "no zip at all, but longer than the end of one".getBytes(StandardCharsets.US_ASCII),
                Arrays.copyOf(whole, 45),
                Arrays.copyOf(whole, whole.length - 22),
                changed)) {
            assertThatThrownBy(() -> ReferenceFiles.zipped(new ByteArrayInputStream(broken)))
                    .isInstanceOf(BrokenReferenceData.class)
                    .hasMessage("edition, file, content: is no whole zip");
        }
    }

    private static ReferenceFiles read(Map<String, String> files) throws IOException {
        return ReferenceFiles.zipped(new ByteArrayInputStream(MadeEdition.zip(files)));
    }
}
