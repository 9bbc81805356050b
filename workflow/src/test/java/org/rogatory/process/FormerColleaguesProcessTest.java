package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.Deliberation;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.NewAttachment;
import org.rogatory.identity.AccountMirror;
import org.rogatory.identity.Officer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is moved from the authority that keeps a request to one that executes it brings no deliberation along. */
@EngineTest
class FormerColleaguesProcessTest {

    private static final String OPINION = "Asylum was asked for (synthetic).";
    private static final String SUBJECT = "moved colleague";
    private static final Officer BEFORE =
            new Officer("moved.kz", "Testov Kochgan", "KZ", "KZ-GPO", Set.of(CENTRAL_OFFICER));
    private static final Officer AFTER = new Officer("moved.kz", "Testov Kochgan", "KZ", "KZ-UNIT-1", Set.of(EXECUTOR));

    private final Files files;
    private final Deliberation deliberation;
    private final AccountMirror mirror;
    private final JdbcClient jdbc;

    @Autowired
    FormerColleaguesProcessTest(Files files, Deliberation deliberation, AccountMirror mirror, JdbcClient jdbc) {
        this.files = files;
        this.deliberation = deliberation;
        this.mirror = mirror;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void account() {
        mirror.enter(SUBJECT, BEFORE, "en");
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from identity_user where username = ?")
                .param(BEFORE.username())
                .update();
    }

    private void attach(Desk desk, String name, Officer officer) {
        var attachment = NewAttachment.of(desk.caseRef(), "other", name, DocumentView.INTERNAL);
        files.node().documents().attach(attachment, new ByteArrayInputStream(name.getBytes()), officer);
    }

    private List<String> documents(Desk desk, Officer officer) {
        return deliberation.documents(desk.file(), officer).stream()
                .map(DocumentView::name)
                .toList();
    }

    private String words(Desk desk, Officer officer) {
        return deliberation.timeline(desk.file(), officer).stream()
                .map(moment -> String.valueOf(moment.step().internalText()))
                .toList()
                .toString();
    }

    @Test
    @OnBothDatabases
    void whatHeWroteBeforeHeCameStaysWhereHeWroteIt() {
        var theirs = files.transmitted().partner().does(REGISTRAR, "register");
        theirs.does(HEAD, Files.review(theirs, BEFORE.username()));
        attach(theirs, "opinion.pdf", BEFORE);
        theirs.does(BEFORE, Act.draft("accept").internalText(OPINION))
                .does(HEAD, Act.draft("assign_execution").authority(AFTER.authority()));
        mirror.enter(SUBJECT, AFTER, "en");
        files.node().pass(Duration.ofMinutes(1));
        attach(theirs, "protocol.pdf", AFTER);

        for (var executor : List.of(theirs.officer(EXECUTOR), AFTER)) {
            assertThat(documents(theirs, executor)).contains("protocol.pdf").doesNotContain("opinion.pdf");
            assertThat(words(theirs, executor)).doesNotContain(OPINION);
        }
        assertThat(documents(theirs, theirs.officer(HEAD))).contains("protocol.pdf", "opinion.pdf");
        assertThat(words(theirs, theirs.officer(HEAD))).contains(OPINION);
    }
}
