package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.access.ReservedReaders;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Reservation;
import org.rogatory.cases.ReservedPart;
import org.rogatory.cases.ReservedParts.Thing;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.NewAttachment;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two who decide at once for whom something of a file is: the second one meets what the first has decided. */
@EngineTest
@OnBothDatabases
class CrossingReadersProcessTest {

    private static final Officer CHIEF = Desk.officer(HEAD, "KZ");
    private static final Officer REVIEWER = Desk.officer(CENTRAL_OFFICER, "KZ");
    private static final Officer CLERK = Desk.officer(REGISTRAR, "KZ");
    private static final Officer PEER = new Officer("peer.kz", "Testov", "KZ", "KZ-GPO", Set.of(CENTRAL_OFFICER));

    private final Files files;
    private final ReservedReaders readers;
    private final UserAdministration accounts;
    private final JdbcClient jdbc;
    private final TransactionTemplate together;

    @Autowired
    CrossingReadersProcessTest(
            Files files,
            ReservedReaders readers,
            UserAdministration accounts,
            JdbcClient jdbc,
            TransactionTemplate together) {
        this.files = files;
        this.readers = readers;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.together = together;
    }

    @BeforeEach
    void accountsAre() {
        List.of(CHIEF, REVIEWER, CLERK, PEER).forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }

    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("delete from identity_user where username = 'peer.kz'").update();
    }

    /** A paper of a file, for these people only. */
    private Reservation reserved(Set<String> usernames) {
        var caseRef = files.received().caseRef();
        var attachment = NewAttachment.of(caseRef, "other", "threat.pdf", DocumentView.INTERNAL);
        var bytes = new ByteArrayInputStream("synthetic threat".getBytes(StandardCharsets.UTF_8));
        var paper = files.node().documents().attach(attachment, bytes, CLERK);
        return readers.reserve(caseRef, () -> new Thing(ReservedPart.DOCUMENT, paper.documentRef()), usernames, CHIEF);
    }

    /** The second one begins before the first one has ended; what the second is refused with. */
    private String crossing(Runnable first, Runnable second) throws Exception {
        var done = new CountDownLatch(1);
        var begun = CompletableFuture.runAsync(() -> together.executeWithoutResult(status -> {
            first.run();
            done.countDown();
            pause();
        }));
        assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
        var refusal = catchThrowableOfType(Refusal.class, second::run);
        begun.get(60, TimeUnit.SECONDS);
        return refusal == null ? "admitted" : refusal.code();
    }

    /** As long as the other needs to come to the row. */
    private static void pause() {
        try {
            Thread.sleep(1500);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private long named(Reservation of) {
        return jdbc.sql("select count(*) from cases_reserved_reader where reserved_id = ?")
                .param(of.reservedId())
                .query(Long.class)
                .single();
    }

    @Test
    void nobodyIsNamedForWhatIsOpenedAtTheSameMoment() throws Exception {
        var made = reserved(Set.of(PEER.username()));
        var caseRef = made.caseRef();
        var id = made.reservedId();
        Runnable opened = () -> readers.lift(caseRef, id, PEER);
        Runnable named = () -> readers.name(caseRef, id, REVIEWER.username(), CHIEF);
        assertThat(crossing(opened, named)).isEqualTo("not-found");
        assertThat(named(made)).isZero();
    }

    @Test
    void twoWhoAreNamedAreNotBothDismissedAtTheSameMoment() throws Exception {
        var made = reserved(Set.of(PEER.username(), REVIEWER.username()));
        var caseRef = made.caseRef();
        var id = made.reservedId();
        Runnable one = () -> readers.dismiss(caseRef, id, PEER.username(), CHIEF);
        Runnable other = () -> readers.dismiss(caseRef, id, REVIEWER.username(), CHIEF);
        assertThat(crossing(one, other)).isEqualTo("reader-last");
        assertThat(named(made)).isOne();
    }
}
