package org.rogatory.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.documents.bytes.Work;
import org.rogatory.identity.Officer;
import org.rogatory.media.MediaBook;
import org.rogatory.media.MediaReason;
import org.rogatory.media.MediaRefused;
import org.rogatory.media.MediaRegister;
import org.rogatory.media.MediaStatus;
import org.rogatory.media.NewRevocationList;
import org.rogatory.media.RevocationBook;
import org.rogatory.media.RevocationLists;
import org.rogatory.media.TextPackages;
import org.rogatory.trust.NewTrust;
import org.rogatory.trust.TrustFiles;
import org.rogatory.trust.TrustKind;
import org.rogatory.trust.TrustRegister;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** What comes on a carrier is brought by one officer and applied by another, or not at all. */
@EngineTest
class MediaProcessTest {

    private static final Instant ISSUED = Instant.parse("2026-04-01T00:00:00Z");
    private static final Officer FIRST = Desk.officer(ADMINISTRATOR, "KZ");
    private static final Officer SECOND = new Officer("second.kz", "second.kz", "KZ", "KZ-GPO", Set.of(ADMINISTRATOR));
    private static final Officer HEAD_KZ = Desk.officer(HEAD, "KZ");
    private static final Officer UZ = Desk.officer(ADMINISTRATOR, "UZ");
    private static final String PUBLISHER = "KZ-GPO";
    private static final byte[] PROGRAM = {'P', 'K', 3, 4, 9};

    private final Node node;
    private final MediaRegister register;
    private final MediaBook book;
    private final RevocationBook revoked;
    private final RevocationLists lists;
    private final TrustRegister trust;
    private final TrustFiles files;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Path folder;
    private final Path updates;

    @Autowired
    MediaProcessTest(
            Node node,
            MediaRegister register,
            MediaBook book,
            RevocationBook revoked,
            RevocationLists lists,
            TrustRegister trust,
            TrustFiles files,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            @Value("${rogatory.media.folder}") Path folder,
            @Value("${rogatory.media.updates}") Path updates) {
        this.node = node;
        this.register = register;
        this.book = book;
        this.revoked = revoked;
        this.lists = lists;
        this.trust = trust;
        this.files = files;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.folder = folder;
        this.updates = updates;
    }

    @AfterEach
    void nothingIsLeft() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        FileSystemUtils.deleteRecursively(updates);
        List.of("media_item", "media_standing", "media_revocation_list", "trust_entry where state = 'KZ'")
                .forEach(rows -> jdbc.sql("delete from " + rows).update());
        jdbc.sql("delete from trust_state where state = 'KZ'").update();
        jdbc.sql("update trust_edition set edition = edition + 1").update();
        node.pass(Duration.ofSeconds(11));
    }

    private static @Nullable String refused(ThrowingCallable act) {
        return catchThrowableOfType(MediaRefused.class, act).code();
    }

    private String brought(byte[] signed) throws IOException {
        return register.bring("KZ-14/26", Work.of(signed), FIRST);
    }

    private static byte[] update(long edition) {
        return TextPackages.of(PUBLISHER, TextPackages.manifest("update", "rogatory", edition), PROGRAM);
    }

    private MediaBook.Entry line(String itemRef) {
        return book.find(itemRef, FIRST);
    }

    /** Why a package was refused when it came; null if it waits. */
    private @Nullable String refusal(byte[] signed) throws IOException {
        var line = line(brought(signed)).line();
        assertThat(line.status() == MediaStatus.REFUSED).isEqualTo(line.reason() != null);
        return line.reason();
    }

    private long kept() throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (var left = Files.list(folder)) {
            return left.count();
        }
    }

    /** The list of Kazakhstan with one anchor, as another node gave it out; here it is gone again. */
    private byte[] list() {
        var anchor = new NewTrust("KZ", TrustKind.ANCHOR, null, null, MadeKeys.certificate("ca-kz"));
        trust.confirm("KZ", List.of(trust.add(anchor, FIRST)), SECOND);
        var file = files.give("KZ", FIRST);
        jdbc.sql("delete from trust_entry where state = 'KZ'").update();
        return file;
    }

    @Test
    @OnBothDatabases
    void aTrustListIsAppliedWhenASecondOfficerTakesItOver() throws IOException {
        var signed = TextPackages.of(PUBLISHER, TextPackages.manifest("trust-list", "KZ", 3), list());
        var item = brought(signed);
        assertThat(brought(signed)).as("it waits once").isEqualTo(item);
        assertThat(line(item).line().status()).isEqualTo(MediaStatus.WAITING);
        assertThat(trust.list("KZ", FIRST).entries()).as("nothing before").isEmpty();
        assertThat(refused(() -> register.take(item, FIRST))).isEqualTo("media-four-eyes");
        assertThat(refused(() -> register.take(item, UZ))).isEqualTo("not-found");
        assertThat(refused(() -> register.take(item, HEAD_KZ))).isEqualTo("role");

        register.take(item, SECOND);

        var taken = line(item).line();
        assertThat(taken.status()).isEqualTo(MediaStatus.TAKEN);
        assertThat(taken.broughtBy()).isEqualTo(FIRST.username());
        assertThat(taken.decidedBy()).isEqualTo(SECOND.username());
        assertThat(taken.publisher()).isEqualTo(PUBLISHER);
        assertThat(taken.entered()).isEqualTo(1);
        assertThat(trust.list("KZ", FIRST).entries())
                .singleElement()
                .matches(entry -> entry.waitsFor(FIRST.username()), "a key is believed when it was compared");
        assertThat(refused(() -> register.take(item, SECOND))).isEqualTo("media-decided");
        assertThat(kept()).isZero();
        assertThat(book.lines(HEAD_KZ)).hasSize(1);
        assertThat(book.lines(UZ)).isEmpty();
    }

    @Test
    @OnBothDatabases
    void anUpdateIsLaidAsideAndNothingOlderComesAfterItWithoutTheHead() throws IOException {
        register.take(brought(update(12)), SECOND);
        assertThat(Files.readAllBytes(updates.resolve("12").resolve("content"))).isEqualTo(PROGRAM);

        var older = brought(update(11));
        assertThat(line(older).older()).isTrue();
        assertThat(refused(() -> register.take(older, SECOND))).isEqualTo("media-older");
        assertThat(updates.resolve("11")).doesNotExist();
        assertThat(refused(() -> register.allow(older, MediaReason.FAULTY, SECOND)))
                .isEqualTo("role");

        register.allow(older, MediaReason.FAULTY, HEAD_KZ);
        register.take(older, SECOND);

        assertThat(line(older).line().allowedReason()).isEqualTo(MediaReason.FAULTY);
        assertThat(updates.resolve("11").resolve("content")).exists();
        var newer = brought(update(12));
        assertThat(line(newer).older()).as("the older one stands now").isFalse();
        assertThat(refused(() -> register.allow(newer, MediaReason.FAULTY, HEAD_KZ)))
                .isEqualTo("media-decided");
        register.decline(newer, MediaReason.NOT_EXPECTED, FIRST);
        assertThat(line(newer).line().status()).isEqualTo(MediaStatus.DECLINED);
        assertThat(refused(() -> register.take(newer, SECOND))).isEqualTo("media-decided");
        assertThat(kept()).isZero();
    }

    @Test
    void whatWasChangedOrIsGoneWhileItWaitedIsNotApplied() throws IOException {
        var item = brought(update(20));
        var lying = folder.resolve(item + ".asice");
        Files.write(lying, update(21));
        assertThat(refused(() -> register.take(item, SECOND))).isEqualTo("media-changed");
        Files.delete(lying);
        assertThat(refused(() -> register.take(item, SECOND))).isEqualTo("media-gone");
        assertThat(line(item).line().status()).isEqualTo(MediaStatus.WAITING);
        assertThat(updates.resolve("20")).doesNotExist();
    }

    @Test
    void whatIsNotAsItShouldBeIsRefusedAndItsCarrierIsInTheBook() throws IOException {
        var manifest = TextPackages.manifest("update", "rogatory", 5);
        var broken = update(5);
        broken[broken.length - 30] ^= 1;
        assertThat(refusal(broken)).isEqualTo("media-seal");
        assertThat(refusal(TextPackages.of("UZ-GPO", manifest, PROGRAM))).isEqualTo("media-publisher");
        assertThat(refusal(TextPackages.of(PUBLISHER, manifest, "no program".getBytes(UTF_8))))
                .isEqualTo("media-content");
        assertThat(refusal(TextPackages.of(PUBLISHER, manifest.replace("\"content\"", "\"other\""), PROGRAM)))
                .isEqualTo("media-package");
        assertThat(refusal(TextPackages.of(PUBLISHER, TextPackages.manifest("firmware", "law", 5), PROGRAM)))
                .isEqualTo("media-kind");
        assertThat(refusal(TextPackages.of(PUBLISHER, TextPackages.manifest("crl", "aa", 5), PROGRAM)))
                .as("this node checks no such lists")
                .isEqualTo("media-kind");
        assertThat(refusal(TextPackages.of(PUBLISHER, TextPackages.manifest("trust-list", "UZ", 5), list())))
                .isEqualTo("media-content");
        assertThat(refusal(TextPackages.of(PUBLISHER, TextPackages.manifest("trust-list", "KZ", 5), PROGRAM)))
                .isEqualTo("trust-file");
        assertThat(refusal(TextPackages.of(
                        PUBLISHER, TextPackages.manifest("trust-list", "KZ", 5), new byte[TrustFiles.LARGEST + 1])))
                .isEqualTo("media-too-large");

        assertThat(book.lines(FIRST)).hasSize(9).allMatch(entry -> entry.line().status() == MediaStatus.REFUSED);
        assertThat(kept()).isZero();
        assertThat(refused(() -> register.bring("a name", Work.of(update(5)), FIRST)))
                .isEqualTo("media-carrier");
        assertThat(refused(() -> register.bring("1", Work.of(update(5)), Desk.officer(REGISTRAR, "KZ"))))
                .isEqualTo("role");
    }

    @Test
    @OnBothDatabases
    void theNewestListOfAnIssuerIsKept() {
        assertThat(lists.of("aa")).isEmpty();
        for (var number : List.of(1L, 2L)) {
            var published = new NewRevocationList("aa", number, ISSUED, null, new byte[] {number.byteValue()});
            transaction.executeWithoutResult(status -> revoked.keep(published));
            node.pass(Duration.ofSeconds(11));
            assertThat(lists.of("aa").orElseThrow()).containsExactly(number.byteValue());
            assertThat(lists.of("aa")).as("from memory").isPresent();
        }
        assertThat(lists.of("bb")).isEmpty();
    }
}
