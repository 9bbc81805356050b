package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Timeline;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.requests.message.seal.ApprovalSigning;
import org.rogatory.requests.message.seal.ApprovalSigning.Wanted;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which letter an approval is about no clock tells: the nodes that noted the one and laid out the other may differ. */
@EngineTest
class ApprovalClocksProcessTest {

    private static final String KIND = "answer_letter";
    private static final String APPROVE = "approve_answer";
    private static final Officer ANSWERING =
            new Officer("supervisor.kz", "Testov Serik", "KZ", "KZ-GPO", Set.of(SUPERVISOR));

    private final Files files;
    private final ApprovalSigning signing;
    private final Timeline timeline;
    private final UserAdministration accounts;
    private final JdbcClient jdbc;
    private List<Officer> before = List.of();

    @Autowired
    ApprovalClocksProcessTest(
            Files files, ApprovalSigning signing, Timeline timeline, UserAdministration accounts, JdbcClient jdbc) {
        this.files = files;
        this.signing = signing;
        this.timeline = timeline;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void open() {
        before = accounts.officersOf("KZ").stream()
                .filter(known -> known.username().equals(ANSWERING.username()))
                .toList();
        forget();
        accounts.ensure(ANSWERING, "{noop}demo", "en");
    }

    private void forget() {
        jdbc.sql("delete from identity_user where username = 'supervisor.kz'").update();
    }

    @AfterEach
    void asBefore() {
        forget();
        before.forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }

    private Desk approved() {
        return approved(files.executed());
    }

    private static Desk approved(Desk theirs) {
        return theirs.does(CENTRAL_OFFICER, Files.answer("final")).does(SUPERVISOR, APPROVE);
    }

    private static Desk approvedAnew(Desk theirs) {
        var returned = Act.draft("return_answer").internalText("The second item is not mentioned.");
        return approved(theirs.does(HEAD, returned));
    }

    private DocumentView letter(Desk desk) {
        return files.document(desk, KIND);
    }

    private LocalDateTime in(Duration ahead) {
        return LocalDateTime.ofInstant(files.node().clock().instant().plus(ahead), ZoneOffset.UTC);
    }

    private void dated(DocumentView letter, Duration ahead) {
        jdbc.sql("update documents_document set created_at = :at where document_ref = :ref")
                .param("at", in(ahead))
                .param("ref", letter.documentRef())
                .update();
    }

    private String last(Desk desk) {
        return timeline.last(desk.caseRef(), APPROVE).orElseThrow().id();
    }

    @Test
    void aLetterIsUnderItsApprovalThoughItsNodeIsBehind() {
        var theirs = approved();
        dated(letter(theirs), Duration.ofSeconds(-20));

        assertThat(signing.offered(theirs.file(), letter(theirs), theirs.officer(SUPERVISOR)))
                .isTrue();
    }

    @Test
    void aLetterOfBeforeIsNotUnderTheNextApprovalThoughItsNodeWasAhead() {
        var theirs = approved();
        var first = letter(theirs);
        approvedAnew(theirs);
        dated(first, Duration.ofSeconds(20));
        var wanted = new Wanted(theirs.caseRef(), first.documentRef(), first.sha256());

        var refusal = catchThrowableOfType(Refusal.class, () -> signing.demand(wanted, theirs.officer(SUPERVISOR)));
        assertThat(refusal.code()).isEqualTo("approval-lapsed");
    }

    @Test
    void theLastApprovalIsTheOneThatTheFileCountsLast() {
        var theirs = approved();
        var first = last(theirs);
        approvedAnew(theirs);
        var second = last(theirs);
        assertThat(second).isNotEqualTo(first);

        jdbc.sql("update cases_timeline set at = :at where id = :id")
                .param("at", in(Duration.ofHours(1)))
                .param("id", first)
                .update();

        assertThat(last(theirs)).isEqualTo(second);
    }
}
