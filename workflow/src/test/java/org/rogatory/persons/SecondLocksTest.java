package org.rogatory.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.EngineContext;
import org.rogatory.documents.bytes.ByteStore;
import org.rogatory.documents.bytes.KeptBytes;
import org.rogatory.documents.bytes.KeptContent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who has every table, all stored bytes and the master key of the node learns nothing of a file under two locks. */
@Tag("slow")
@SpringBootTest(classes = EngineContext.class)
class SecondLocksTest {

    /** Of this run alone: other tests write into the same tables. */
    private static final String NAME = "Синтетикова-Намунаева-" + UUID.randomUUID();

    private static final Instant FAR = Instant.parse("2100-01-01T00:00:00Z");
    private static final int LIMIT = 1_000;

    private static final String ORGANISATION = "SHELTER";
    private static final CabinetKey SHELTER = CabinetKey.make();

    @Autowired
    private SecondLocks locks;

    @Autowired
    private PersonVault vault;

    @Autowired
    private FileCipher cipher;

    @Autowired
    private FileKeyRepository keys;

    @Autowired
    private MasterKeys masters;

    @Autowired
    private KeptBytes bytes;

    @Autowired
    private ByteStore store;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final String sheltered = "UZ-" + UUID.randomUUID();
    private final String ordinary = "UZ-" + UUID.randomUUID();

    @AfterEach
    void leaveNothing() {
        jdbc.update("delete from persons_second_lock where case_ref = ?", sheltered);
    }

    @Test
    void aDumpOfAllTablesTheBytesAndTheMasterKeyRevealNothingWithoutTheOtherKey() throws IOException {
        lock();
        for (var reference : List.of(sheltered, ordinary)) {
            opened(SHELTER, () -> {
                vault.keep(reference, 1, persons());
                return kept(reference);
            });
        }
        var thief = new Thief(dump(), files());

        assertThat(thief.reads(ordinary, ours(ordinary))).as("under one lock").hasSize(2);
        assertThat(thief.reads(sheltered, ours(sheltered))).as("under two").isEmpty();
        var both = opened(SHELTER, () -> OpenHalves.joined(sheltered, ours(sheltered)));
        assertThat(thief.reads(sheltered, both)).as("with the other key").hasSize(2);
        assertThat(thief.readsWithoutAKey()).isEmpty();
    }

    @Test
    void theNodeReadsItOnlyWhileTheOrganisationHasOpenedIt() {
        lock();
        opened(SHELTER, () -> {
            vault.keep(sheltered, 1, persons());
            return true;
        });

        assertThatExceptionOfType(CabinetShut.class).isThrownBy(() -> vault.read(sheltered, 1));
        assertThatExceptionOfType(CabinetShut.class).isThrownBy(() -> cipher.encrypt(sheltered, NAME));
        assertThatExceptionOfType(UnreadableSecret.class)
                .isThrownBy(() -> opened(CabinetKey.make(), () -> vault.read(sheltered, 1)));
        assertThatExceptionOfType(CabinetShut.class)
                .isThrownBy(() -> Cabinets.with(cabinet("ANOTHER", SHELTER), () -> vault.read(sheltered, 1)));
        assertThat(vault.first(List.of(sheltered))).as("lists leave it out").isEmpty();
        var listed = opened(SHELTER, () -> vault.first(List.of(sheltered)));
        assertThat(listed).containsOnlyKeys(sheltered);
        JsonNode read = opened(SHELTER, () -> vault.read(sheltered, 1));
        assertThat(read).isEqualTo(persons());
        assertThat(OpenHalves.has(sheltered)).isFalse();
    }

    @Test
    void isLockedAnewWhereTheActWasUndone() {
        var text = opened(SHELTER, () -> {
            transaction.executeWithoutResult(status -> {
                locks.lock(sheltered, cabinet(SHELTER.publicKey()));
                cipher.encrypt(sheltered, NAME);
                status.setRollbackOnly();
            });
            return transaction.execute(status -> {
                locks.lock(sheltered, cabinet(SHELTER.publicKey()));
                return cipher.encrypt(sheltered, NAME);
            });
        });

        var read = opened(SHELTER, () -> cipher.decrypt(sheltered, String.valueOf(text)));
        assertThat(read).isEqualTo(NAME);
    }

    @Test
    void comesBeforeAnythingIsKeptAndTakesNoOtherKindOfKey() {
        cipher.encrypt(ordinary, "-");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() ->
                        transaction.executeWithoutResult(status -> locks.lock(ordinary, cabinet(SHELTER.publicKey()))));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(
                        () -> transaction.executeWithoutResult(status -> locks.lock(sheltered, cabinet(new byte[31]))));
    }

    /** Somebody who has everything that the node keeps. */
    private record Thief(List<String> dump, List<byte[]> bytes) {

        /** What he reads of a file with a key: texts of the tables and stored bytes that say the name. */
        List<String> reads(String reference, byte[] key) {
            var texts = dump.stream().map(value -> text(reference, key, value));
            var contents = bytes.stream().map(stored -> content(reference, key, stored));
            return Stream.concat(texts, contents)
                    .filter(text -> text.contains(NAME))
                    .toList();
        }

        /** What says the name as it lies there. */
        List<String> readsWithoutAKey() {
            var texts = dump.stream().flatMap(value -> Stream.of(value, decoded(value)));
            var contents = bytes.stream().map(stored -> new String(stored, StandardCharsets.UTF_8));
            return Stream.concat(texts, contents)
                    .filter(text -> text.contains(NAME))
                    .toList();
        }

        private static String decoded(String value) {
            try {
                return new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException another) {
                return "";
            }
        }

        private static String text(String reference, byte[] key, String value) {
            try {
                var open = new Secret(key).decrypt(Base64.getDecoder().decode(value), reference);
                return new String(open, StandardCharsets.UTF_8);
            } catch (UnreadableSecret | IllegalArgumentException nothing) {
                return "";
            }
        }

        private static String content(String reference, byte[] key, byte[] stored) {
            try (var open = new StreamSecret(key).decrypting(new ByteArrayInputStream(stored), reference)) {
                return new String(open.readAllBytes(), StandardCharsets.UTF_8);
            } catch (UnreadableSecret | IOException nothing) {
                return "";
            }
        }
    }

    private void lock() {
        transaction.executeWithoutResult(status -> locks.lock(sheltered, cabinet(SHELTER.publicKey())));
    }

    private static Cabinet cabinet(byte[] publicKey) {
        var cabinet = new Cabinet(ORGANISATION);
        cabinet.setUp(publicKey, "caseworker", Instant.EPOCH);
        return cabinet;
    }

    private OpenCabinet cabinet(String organisation, CabinetKey key) {
        return new OpenCabinet(new CabinetHolder.Key(organisation, "caseworker"), () -> CabinetRing.of(key), locks);
    }

    private <T> T opened(CabinetKey key, Supplier<T> work) {
        return Cabinets.with(cabinet(ORGANISATION, key), work);
    }

    private byte[] ours(String reference) {
        return masters.unwrapped(keys.findById(reference).orElseThrow());
    }

    /** Says the name in a file of its own, as a document does. */
    private KeptContent kept(String reference) {
        try (var plain = new ByteArrayInputStream(NAME.getBytes(StandardCharsets.UTF_8))) {
            return bytes.keep(reference, plain, LIMIT);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Every value of every table, the engine's too; bytes in Base64. */
    private List<String> dump() {
        var tables = jdbc.queryForList(
                "select table_name from information_schema.tables where table_schema = schema()", String.class);
        assertThat(tables).hasSizeGreaterThan(80);
        return tables.stream()
                .flatMap(table -> jdbc.queryForList("select * from " + table).stream())
                .flatMap(row -> row.values().stream())
                .map(SecondLocksTest::written)
                .toList();
    }

    private static String written(@Nullable Object value) {
        return value instanceof byte[] raw ? Base64.getEncoder().encodeToString(raw) : String.valueOf(value);
    }

    /** All that is stored, as it lies there. */
    private List<byte[]> files() throws IOException {
        var files = new ArrayList<byte[]>();
        for (var address : store.storedBefore(FAR)) {
            try (var stored = store.open(address)) {
                files.add(stored.readAllBytes());
            }
        }
        return files;
    }

    private static JsonNode persons() {
        var person = JsonMapper.shared().createObjectNode().put("surname", NAME);
        return JsonMapper.shared().createObjectNode().set("P1", person);
    }
}
