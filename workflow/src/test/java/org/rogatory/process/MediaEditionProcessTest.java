package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.directory.MadeEdition;
import org.rogatory.directory.TakenEdition;
import org.rogatory.documents.bytes.Work;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.law.ReferenceData;
import org.rogatory.media.MediaBook;
import org.rogatory.media.MediaReason;
import org.rogatory.media.MediaRefused;
import org.rogatory.media.MediaRegister;
import org.rogatory.media.MediaView;
import org.rogatory.media.TextPackages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** An edition of the reference data comes on a carrier: read as at a start, agreed to by two, in use from the next. */
@EngineTest
class MediaEditionProcessTest {

    private static final Officer FIRST = Desk.officer(ADMINISTRATOR, "KZ");
    private static final Officer SECOND = new Officer("second.kz", "second.kz", "KZ", "KZ-GPO", Set.of(ADMINISTRATOR));
    private static final Officer HEAD_KZ = Desk.officer(HEAD, "KZ");

    private static final Officer SERVING =
            new Officer("serving.kz", "Testov Xizmatchi", "KZ", "KZ-AC", Set.of(EXECUTOR));

    private final MediaRegister register;
    private final MediaBook book;
    private final TakenEdition taken;
    private final ReferenceData law;
    private final UserAdministration accounts;
    private final JdbcClient jdbc;
    private final Leaving leaving;
    private final Path editions;
    private final Path folder;

    @Autowired
    MediaEditionProcessTest(
            MediaRegister register,
            MediaBook book,
            TakenEdition taken,
            ReferenceData law,
            UserAdministration accounts,
            JdbcClient jdbc,
            Leaving leaving,
            @Value("${rogatory.media.editions}") Path editions,
            @Value("${rogatory.media.folder}") Path folder) {
        this.register = register;
        this.book = book;
        this.taken = taken;
        this.law = law;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.leaving = leaving;
        this.editions = editions;
        this.folder = folder;
    }

    @AfterEach
    void nothingIsLeft() throws IOException {
        FileSystemUtils.deleteRecursively(editions);
        FileSystemUtils.deleteRecursively(folder);
        List.of("media_item", "media_standing", "media_edition")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        jdbc.sql("delete from identity_user where username = ?")
                .param(SERVING.username())
                .update();
    }

    private String brought(long edition, byte[] content) throws IOException {
        var manifest = TextPackages.manifest("edition", "rogatory", edition);
        return register.bring("KZ-16/26", Work.of(TextPackages.of("KZ-GPO", manifest, content)), FIRST);
    }

    private MediaView line(String itemRef) {
        return book.find(itemRef, FIRST).line();
    }

    private int next() {
        return law.edition().number() + 1;
    }

    private static byte[] edition(int number) throws IOException {
        return MadeEdition.of(number, "deadlines.yaml", "value: 30", "value: 31");
    }

    @Test
    @OnBothDatabases
    void aNewerEditionIsLaidAsideWhenTheSecondOfficerAgreesAndInUseAtTheNextStart() throws IOException {
        var content = edition(next());
        var item = brought(next(), content);
        assertThat(line(item).reason()).isNull();
        assertThat(taken.last()).as("nothing before the second officer").isEmpty();
        assertThat(editions).doesNotExist();

        register.take(item, SECOND);

        var last = taken.last().orElseThrow();
        assertThat(last.number()).isEqualTo(next());
        assertThat(last.shipped()).isEqualTo(law.edition().number());
        assertThat(Files.readAllBytes(last.place())).isEqualTo(content);
        assertThat(last.place().toAbsolutePath().getParent()).isEqualTo(editions.toAbsolutePath());
        assertThat(law.edition().unnamed())
                .as("this node goes on as it started")
                .isFalse();
    }

    @Test
    void theLastOneTakenStandsInPlaceOfTheOneBefore() throws IOException {
        register.take(brought(next(), edition(next())), SECOND);
        register.take(brought(next() + 1, edition(next() + 1)), SECOND);

        assertThat(taken.last().orElseThrow().number()).isEqualTo(next() + 1);
    }

    @Test
    void brokenDataAreRefusedWithFileRecordAndField() throws IOException {
        var files = MadeEdition.shipped();
        files.compute("deadlines.yaml", (name, text) -> String.valueOf(text).replaceFirst("unit: days", "unit: weeks"));
        var broken = line(brought(next(), MadeEdition.named(files, next(), "000000000000")));
        assertThat(broken.reason()).isEqualTo("media-edition");
        assertThat(broken.detail()).isEqualTo("deadlines.yaml, prov_arrest_minsk_protocol, unit: unknown code weeks");

        files = MadeEdition.shipped();
        files.remove("verification-codes.yaml");
        var lacking = line(brought(next(), MadeEdition.zip(files)));
        assertThat(lacking.detail()).isEqualTo("verification-codes.yaml, file, content: cannot be read");
    }

    @Test
    @OnBothDatabases
    void noAuthorityOfAnOpenAccountIsDropped() throws IOException {
        var without = MadeEdition.of(next(), "authorities.yaml", "key: KZ-AC\n", "key: KZ-OTHER\n");
        var waiting = brought(next(), without);
        assertThat(line(waiting).reason()).as("nobody serves there").isNull();
        accounts.ensure(SERVING, "{noop}demo", "en");

        assertThat(catchThrowableOfType(MediaRefused.class, () -> register.take(waiting, SECOND)))
                .as("whoever came there meanwhile is not locked in")
                .returns("media-edition", MediaRefused::code)
                .returns(
                        "authorities.yaml, KZ-AC, key: missing, but accounts or files stand there",
                        MediaRefused::detail);
        assertThat(taken.last()).isEmpty();

        accounts.close(FIRST, SERVING.username(), false);
        register.take(waiting, SECOND);

        assertThat(taken.last()).as("he has left").isPresent();
    }

    @Test
    @OnBothDatabases
    void noRuleIsDroppedByWhichADeadlineRuns() throws IOException {
        jdbc.sql("insert into deadlines_deadline (deadline_ref, case_ref, rule_key, kind, basis, authority, zone,"
                        + " started_at, due_at, certain, status, version) values ('rule-kept', 'KZ-MLA-2026-999999',"
                        + " 'sys_ack_urgent', 'SYSTEM', 'none', 'KZ-GPO', 'Asia/Almaty',"
                        + " timestamp '2026-01-01 00:00:00', timestamp '2036-01-01 00:00:00', true, 'RUNNING', 0)")
                .update();
        try {
            var without = MadeEdition.of(next(), "deadlines.yaml", "- key: sys_ack_urgent\n", "- key: sys_other\n");
            assertThat(line(brought(next(), without)))
                    .returns("media-edition", MediaView::reason)
                    .returns(
                            "deadlines.yaml, sys_ack_urgent, key: missing, but deadlines of files rest on it",
                            MediaView::detail);
        } finally {
            jdbc.sql("delete from deadlines_deadline where deadline_ref = 'rule-kept'")
                    .update();
        }
    }

    @Test
    void noRuleOfTheProgramItselfIsDroppedThoughNothingRunsByIt() throws IOException {
        var without = MadeEdition.of(next(), "deadlines.yaml", "- key: sys_prov_warn\n", "- key: sys_other\n");
        assertThat(line(brought(next(), without)))
                .returns("media-edition", MediaView::reason)
                .returns(
                        "deadlines.yaml, sys_prov_warn, key: missing, but the program counts by it", MediaView::detail);
        var endless = MadeEdition.of(next(), "deadlines.yaml", "(?s)(- key: sys_ack\n.*?)  value: 7\n", "$1");
        assertThat(line(brought(next(), endless)))
                .returns("media-edition", MediaView::reason)
                .returns("deadlines.yaml, sys_ack, value: missing, but the program counts by it", MediaView::detail);
    }

    @Test
    @OnBothDatabases
    void noStatusIsDroppedInWhichFilesStand() throws IOException {
        var theirs = leaving.files().received();
        var before = theirs.file().status();
        var without = MadeEdition.shipped();
        without.compute("statuses.yaml", (name, text) -> MadeEdition.renamed(String.valueOf(text), "noted", "read"));
        stands(theirs, "noted");
        try {
            assertThat(line(brought(next(), MadeEdition.named(without, next(), "000000000000"))))
                    .returns("media-edition", MediaView::reason)
                    .returns(
                            "statuses.yaml, mla_incoming, statuses: noted missing, but files stand there",
                            MediaView::detail);
        } finally {
            stands(theirs, before);
        }
    }

    private void stands(Desk theirs, String status) {
        jdbc.sql("update cases_file set status = ? where case_ref = ?")
                .params(status, theirs.caseRef())
                .update();
    }

    @Test
    void whatIsNotTheEditionItNamesIsRefused() throws IOException {
        var unnamed = MadeEdition.named(MadeEdition.shipped(), next(), "000000000000");
        assertThat(line(brought(next(), unnamed)).reason()).isEqualTo("media-content");
        assertThat(line(brought(next() + 1, edition(next()))).reason()).isEqualTo("media-content");
        assertThat(taken.last()).isEmpty();
    }

    @Test
    void whatIsNoWholeZipIsRefused() throws IOException {
        var whole = edition(next());
        var cut = line(brought(next(), Arrays.copyOf(whole, whole.length / 2)));
        assertThat(cut.reason()).isEqualTo("media-edition");
        assertThat(cut.detail()).isEqualTo("edition, file, content: is no whole zip");
        var elsewhere = MadeEdition.zip(Map.of("../deadlines.yaml", ""));
        assertThat(line(brought(next(), elsewhere)).detail()).isEqualTo("edition, file, content: holds something else");
        assertThat(line(brought(next(), new byte[] {1, 2, 3})).reason()).isEqualTo("media-edition");
    }

    @Test
    void oneThatWasWithdrawnDoesNotComeBackWithAProgramThatShipsItsNumber() throws IOException {
        register.take(brought(next(), edition(next())), SECOND);
        var item = brought(1, edition(1));
        register.allow(item, MediaReason.RECALLED, HEAD_KZ);
        register.take(item, SECOND);

        assertThat(taken.last().orElseThrow().number()).isEqualTo(1);
        assertThat(taken.last().orElseThrow().shipped())
                .as("only a program with a newer one than the withdrawn takes its place")
                .isEqualTo(next());
    }

    @Test
    void nothingOlderThanWhatTheProgramShipsComesWithoutTheHead() throws IOException {
        var item = brought(1, edition(1));
        assertThat(book.find(item, FIRST).older()).isTrue();
        assertThat(book.lines(FIRST)).singleElement().matches(MediaBook.Entry::older);
        assertThat(catchThrowableOfType(MediaRefused.class, () -> register.take(item, SECOND))
                        .code())
                .isEqualTo("media-older");
        assertThat(editions).doesNotExist();

        register.allow(item, MediaReason.FAULTY, HEAD_KZ);
        register.take(item, SECOND);

        assertThat(taken.last().orElseThrow().number()).isEqualTo(1);
        assertThat(taken.last().orElseThrow().shipped()).isEqualTo(law.edition().number());
    }
}
