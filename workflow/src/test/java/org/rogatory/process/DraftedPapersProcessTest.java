package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.HEAD;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.requests.beside.BesideFlow;
import org.rogatory.requests.papers.DraftedPapers;
import org.rogatory.requests.papers.NewPaper;
import org.rogatory.requests.papers.PaperView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Papers that persons sign: drafted they decide nothing, signed by all who are named they are sealed. */
@EngineTest
class DraftedPapersProcessTest {

    private static final Officer CUSTODY = officer("papers.custody.kz", CUSTODY_OFFICER);
    private static final Officer CHIEF = officer("papers.head.kz", HEAD);
    private static final Officer BOTH = officer("papers.both.kz", CUSTODY_OFFICER, HEAD);

    private final Files files;
    private final DraftedPapers papers;
    private final BesideFlow acts;
    private final TransactionTemplate transaction;

    @Autowired
    DraftedPapersProcessTest(
            Files files, DraftedPapers papers, List<BesideFlow> flows, TransactionTemplate transaction) {
        this.files = files;
        this.papers = papers;
        this.acts = flows.stream()
                .filter(flow -> flow.verbs().contains("sign_paper"))
                .findFirst()
                .orElseThrow();
        this.transaction = transaction;
    }

    private static Officer officer(String name, Role... roles) {
        return new Officer(name, "Testov " + name, "KZ", "KZ-GPO", Set.of(roles));
    }

    private static NewPaper paper(String kind, Role... signers) {
        var said = JsonMapper.shared().createObjectNode();
        said.put("at", "2026-05-15T00:00:00+05:00").put("zone", "Asia/Almaty").put("text", "Synthetic reasons.");
        said.put("internal_text", "Synthetic word within the office.");
        return new NewPaper(kind, "limit-1", said, "KZ-UNIT-1", List.of(signers));
    }

    private void draft(CaseFile file, NewPaper paper) {
        transaction.executeWithoutResult(status -> papers.draft(file, paper, Officer.system("KZ")));
        files.node().jobs().drain();
        files.node().pass(Duration.ofMinutes(1));
    }

    private void acts(CaseFile file, ActDraft act, Officer officer) {
        transaction.executeWithoutResult(status -> acts.perform(file, act.act(), officer));
        files.node().jobs().drain();
    }

    private String refusal(CaseFile file, ActDraft act, Officer officer) {
        return catchThrowableOfType(Refusal.class, () -> acts(file, act, officer))
                .code();
    }

    private PaperView only(CaseFile file) {
        var all = papers.of(file);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private DocumentView document(CaseFile file) {
        return files.node().documents().get(String.valueOf(only(file).documentRef()));
    }

    @Test
    void aDraftWaitsForItsPersonAndIsSealedOnceHeHasSigned() {
        var desk = files.received();
        var file = desk.file();
        draft(file, paper("release_order", HEAD));
        draft(file, paper("release_order", HEAD));

        assertThat(only(file).status()).as("asked for twice, drafted once").isEqualTo("drafted");
        assertThat(document(file).status()).isEqualTo(DocumentStatus.RENDERED);
        assertThat(document(file).stays()).isTrue();
        assertThat(files.text(desk, "release_order"))
                .contains("Synthetic reasons.", "Asia/Almaty")
                .doesNotContain("within the office");
        assertThat(acts.admitted(file, CUSTODY)).containsExactly("drop_paper");
        assertThat(refusal(file, Act.draft("sign_paper").fingerprint("another"), CHIEF))
                .isEqualTo("document-changed");

        acts(file, Act.draft("sign_paper").fingerprint(document(file).sha256()), CHIEF);

        assertThat(only(file).status()).isEqualTo("signed");
        assertThat(only(file).signedBy()).containsExactly(CHIEF.username());
        assertThat(document(file).status()).isEqualTo(DocumentStatus.SEALED);
        assertThat(acts.admits(file, "sign_paper")).isFalse();
    }

    @Test
    void whatTwoSignIsSealedByNobodyAlone() {
        var file = files.received().file();
        draft(file, paper("handover_record", CUSTODY_OFFICER, HEAD));

        acts(file, Act.draft("sign_paper"), BOTH);

        assertThat(only(file).status()).isEqualTo("signed_in_part");
        assertThat(document(file).status()).isEqualTo(DocumentStatus.RENDERED);
        assertThat(acts.barred(file, "sign_paper", BOTH)).isEqualTo("four-eyes");
        var named = Act.draft("sign_paper").files(List.of(document(file).documentRef()));
        assertThat(refusal(file, named, BOTH)).isEqualTo("four-eyes");
        assertThat(refusal(file, named, CUSTODY)).as("that role has signed").isEqualTo("four-eyes");
        assertThat(acts.barred(file, "sign_paper", CHIEF)).isNull();

        acts(file, Act.draft("sign_paper"), CHIEF);

        assertThat(only(file).signedBy()).containsExactly(BOTH.username(), CHIEF.username());
        assertThat(document(file).status()).isEqualTo(DocumentStatus.SEALED);
    }

    @Test
    void anActNamesThePaperWhereSeveralWaitAndADroppedOneIsSignedNoMore() {
        var file = files.received().file();
        draft(file, paper("release_order", HEAD));
        draft(file, paper("detention_record", HEAD));
        assertThat(refusal(file, Act.draft("sign_paper"), CHIEF)).isEqualTo("field-missing");
        assertThat(papers.waitingFor(file, CHIEF))
                .isEqualTo(papers.waiting(file))
                .hasSize(2);
        assertThat(papers.waitingFor(file, CUSTODY)).isEmpty();
        var first = String.valueOf(papers.of(file).get(0).documentRef());
        var gone = Act.draft("drop_paper").files(List.of(first)).internalText("Not needed (synthetic).");

        acts(file, gone, CHIEF);

        assertThat(papers.of(file)).extracting(PaperView::status).containsExactly("dropped", "drafted");
        assertThat(refusal(file, Act.draft("sign_paper").files(List.of(first)), CHIEF))
                .isEqualTo("document-unknown");
        acts(file, Act.draft("sign_paper"), CHIEF);
        assertThat(papers.of(file)).extracting(PaperView::status).containsExactly("dropped", "signed");
    }
}
