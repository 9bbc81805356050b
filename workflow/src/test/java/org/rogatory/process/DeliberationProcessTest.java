package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Notes;
import org.rogatory.cases.Step;
import org.rogatory.cases.Timeline;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.NewAttachment;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.springframework.beans.factory.annotation.Autowired;

/** An authority that only executes gets the request and its order, and nothing of what is weighed beside it. */
@EngineTest
class DeliberationProcessTest {

    private static final String OPINION = "Asylum was asked for (synthetic).";

    private final Files files;
    private final Notes notes;
    private final Deliberation deliberation;
    private final UserAdministration accounts;

    @Autowired
    DeliberationProcessTest(Files files, Notes notes, Deliberation deliberation, UserAdministration accounts) {
        this.files = files;
        this.notes = notes;
        this.deliberation = deliberation;
        this.accounts = accounts;
    }

    private Desk assigned() {
        var theirs = files.received();
        notes.add(theirs.caseRef(), OPINION, theirs.officer(CENTRAL_OFFICER));
        attach(theirs, "opinion.pdf", theirs.officer(CENTRAL_OFFICER));
        return theirs.does(CENTRAL_OFFICER, Act.draft("accept").internalText(OPINION))
                .does(
                        HEAD,
                        Act.draft("assign_execution")
                                .authority(theirs.file().state() + "-UNIT-1")
                                .internalText("Within ten days."));
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

    @Test
    void theExecutorReadsHisOrderAndNoInternalWordOfOthers() {
        var theirs = assigned();
        var executor = theirs.officer(EXECUTOR);
        assertThat(deliberation.timeline(theirs.file(), executor))
                .extracting(Timeline.Moment::step)
                .filteredOn(step -> step.internalText() != null)
                .extracting(Step::internalText)
                .containsExactly("Within ten days.");
        assertThat(deliberation.timeline(theirs.file(), theirs.officer(HEAD)))
                .extracting(moment -> moment.step().internalText())
                .contains(OPINION, "Within ten days.");
    }

    @Test
    void notesAreNotThereForTheExecutor() {
        var theirs = assigned();
        var executor = theirs.officer(EXECUTOR);
        assertThatThrownBy(() -> notes.of(theirs.caseRef(), executor)).hasMessage("not-found");
        assertThatThrownBy(() -> notes.add(theirs.caseRef(), "Mine", executor)).hasMessage("not-found");
        assertThat(notes.of(theirs.caseRef(), theirs.officer(HEAD))).hasSize(1);
    }

    @Test
    void ofInternalDocumentsTheExecutorSeesThoseOfHisOwnAuthority() {
        var theirs = assigned();
        var executor = theirs.officer(EXECUTOR);
        accounts.ensure(executor, "{noop}demo", "en");
        attach(theirs, "protocol.pdf", executor);

        assertThat(documents(theirs, executor)).contains("protocol.pdf").doesNotContain("opinion.pdf");
        assertThat(deliberation.documents(theirs.file(), executor))
                .as("the request and the order are there")
                .extracting(DocumentView::kind)
                .contains("request", "execution_order");
        assertThat(documents(theirs, theirs.officer(HEAD))).contains("protocol.pdf", "opinion.pdf");
        var hidden = deliberation.documents(theirs.file(), theirs.officer(HEAD)).stream()
                .filter(document -> document.name().equals("opinion.pdf"))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> deliberation.document(theirs.file(), hidden.documentRef(), executor))
                .hasMessage("not-found");
    }
}
