package org.rogatory.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.EngineContext;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.bytes.ByteStore.StoreFull;
import org.rogatory.documents.bytes.KeptBytes;
import org.rogatory.documents.bytes.KeptContent;
import org.rogatory.documents.bytes.StoreInMemory;
import org.rogatory.documents.bytes.Work;
import org.rogatory.persons.FileCipher;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/** Packages lie in the store of bytes, and nothing stays there that no row names. */
@Tag("slow")
@SpringBootTest(classes = EngineContext.class)
class KeptPackagesTest {

    private static final byte[] SEALED = "sealed (synthetic)".getBytes(UTF_8);

    private final SealedPackages packages;
    private final PackedFiles files;
    private final StoreInMemory store;
    private final FileCipher cipher;
    private final JdbcClient jdbc;
    private final LetterParcels parcels;
    private final String owner = "in:" + UUID.randomUUID();

    @Autowired
    KeptPackagesTest(
            SealedPackages packages,
            PackedFiles files,
            StoreInMemory store,
            KeptBytes bytes,
            TextSealer sealer,
            FileCipher cipher,
            JdbcClient jdbc) {
        this.packages = packages;
        this.files = files;
        this.store = store;
        this.cipher = cipher;
        this.jdbc = jdbc;
        this.parcels = new LetterParcels(bytes, sealer);
    }

    private KeptContent kept() {
        return packages.keep(owner, SealedPackage.of(SEALED));
    }

    @Test
    void whatIsKeptIsEncryptedAndGoesWithItsRow() {
        var kept = kept();
        packages.store(owner, kept);
        packages.release(kept);

        assertThat(packages.load(owner, owner).map(WholePackage::bytes)).hasValue(SEALED);
        assertThat(packages.load(owner, owner).map(SealedPackage::size)).hasValue((long) SEALED.length);
        assertThat(kept.address()).isNotEqualTo(StoreInMemory.hash(SEALED));

        packages.remove(owner);
        assertThat(packages.load(owner, owner)).isEmpty();
        assertThat(store.exists(kept.address())).isFalse();
    }

    @Test
    void whatGotNoRowIsReleased() {
        var kept = kept();
        assertThat(store.exists(kept.address())).isTrue();
        packages.release(kept);
        assertThat(store.exists(kept.address())).isFalse();
    }

    @Test
    void aPackageOfBeforeIsReadFromItsRowsAndRemovedWithThem() {
        jdbc.sql("insert into exchange_part (owner, part_number, content) values (?, ?, ?)")
                .params(owner, 0, cipher.encrypt(owner, SEALED))
                .update();

        assertThat(packages.load(owner, owner).map(WholePackage::bytes)).hasValue(SEALED);
        packages.remove(owner);
        assertThat(packages.load(owner, owner)).isEmpty();
    }

    @Test
    void aFullDiskIsToldAsSuch() {
        var endless = new SealedPackage(1, () -> {
            throw new StoreFull();
        });
        assertThat(catchThrowableOfType(DocumentRefused.class, () -> packages.keep(owner, endless))
                        .code())
                .isEqualTo("disk-full");
    }

    @Test
    void theFilesOfAPackageThatNobodyTookInAreRemoved() throws IOException {
        try (var opened = Work.of(WholePackage.bytes(parcels.carrying("letter", "m-" + UUID.randomUUID())))) {
            var kept = files.keep(opened, manifest(opened));
            assertThat(kept.contents()).hasSize(1).allMatch(file -> store.exists(file.address()));
            files.release(kept);
            assertThat(kept.contents()).noneMatch(file -> store.exists(file.address()));
        }
    }

    private static Manifest manifest(Work opened) throws IOException {
        var entries = new PackageEntries(1_000_000);
        new TextSealer().again(opened, entries);
        return MessagePackage.read(entries).manifest();
    }

    @Test
    void aLimitThatNoPackageCanReachIsRefusedAtTheBeginning() {
        assertThatThrownBy(() -> new ExchangeSettings(DataSize.ofGigabytes(5), Duration.ofDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("max-package-size");
    }
}
