package org.rogatory.integrations.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.directory.Directory;
import org.rogatory.figures.Figure;
import org.rogatory.figures.FigureState;
import org.rogatory.integrations.signature.DemoCertificates.Purpose;
import org.rogatory.integrations.signature.DemoCertificates.Subject;
import org.rogatory.integrations.signature.SignatureSettings.KeyFile;

/** The operator is told in time that a key which the settings name expires. */
@Tag("slow")
class KeyFiguresTest {

    @TempDir
    private Path folder;

    @Test
    void countTheDaysThatAreLeft() throws Exception {
        var certificates = new DemoCertificates();
        var issuer = certificates.make(new Subject("Own", "Own CA", null), Purpose.ISSUER, null);
        var key = certificates.make(new Subject("UZ-GPO", "Own", null), Purpose.ENCRYPTION, issuer);
        new KeyFiles(folder).write("own", Map.of("own", key));
        var file = new KeyFile(folder.resolve("own.p12"), folder.resolve("seal.password"));
        var end = key.certificate().getNotAfter().toInstant();
        var before = Clock.fixed(end.minus(Duration.ofDays(90)), ZoneOffset.UTC);
        var seals = new ConfiguredKeys(SealDesk.settings(folder), Directory.load(), before);
        var readers = new ConfiguredEncryption(
                new EncryptionSettings(Map.of("UZ-GPO", file), Map.of()), Directory.load(), before);

        assertThat(new KeyFigures(seals, readers, before).figures())
                .singleElement()
                .returns("UZ-GPO/encryption", Figure::part)
                .returns(90L, Figure::amount)
                .returns(FigureState.OK, Figure::state);
        assertThat(new KeyFigures(seals, readers, Clock.fixed(end.plus(Duration.ofDays(1)), ZoneOffset.UTC)).figures())
                .singleElement()
                .returns(FigureState.BAD, Figure::state);
    }
}
