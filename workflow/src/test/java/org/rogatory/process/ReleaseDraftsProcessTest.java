package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.COURT;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.process.Custodies.detention;
import static org.rogatory.process.Custodies.order;
import static org.rogatory.process.Custodies.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.AllowedAction;
import org.rogatory.extradition.custody.ReleaseDrafts;
import org.rogatory.requests.papers.PaperView;
import org.springframework.beans.factory.annotation.Autowired;

/** Two days before the person must be free the papers of the release lie there. They free nobody. */
@EngineTest
class ReleaseDraftsProcessTest {

    private static final String CONFIRM = "confirm_release_drafts";

    private final Custodies custodies;
    private final ReleaseDrafts drafts;
    private final Node node;

    @Autowired
    ReleaseDraftsProcessTest(Custodies custodies, ReleaseDrafts drafts) {
        this.custodies = custodies;
        this.drafts = drafts;
        this.node = custodies.node();
    }

    private void at(String moment) {
        node.moment(Instant.parse(moment));
        node.jobs().ring();
        node.jobs().ring();
    }

    /** Held in Almaty by order of a court since 4 May; he must be free on 3 June at 24:00 there. */
    private String ordered() {
        at("2026-05-04T10:00:00Z");
        return ordered(custodies.asked());
    }

    private String ordered(String caseRef) {
        custodies.does(caseRef, CUSTODY_OFFICER, detention("2026-05-04T14:20"));
        custodies.does(caseRef, COURT, order("record_custody_order", "2026-05-04T14:40"));
        return caseRef;
    }

    private String near() {
        var caseRef = ordered();
        at("2026-05-31T19:00:00Z");
        return caseRef;
    }

    private List<PaperView> papers(String caseRef) {
        return drafts.of(custodies.file(caseRef));
    }

    private List<String> statuses(String caseRef) {
        return papers(caseRef).stream().map(PaperView::status).distinct().toList();
    }

    private List<String> offered(String caseRef) {
        return custodies.files().actions(custodies.file(caseRef), custodies.officer(caseRef, CUSTODY_OFFICER)).stream()
                .map(AllowedAction::verb)
                .toList();
    }

    @Test
    void areDraftedOnceTwoDaysBeforeTheEndForAllWhoHaveToKnow() {
        var caseRef = ordered();
        at("2026-05-31T18:59:00Z");
        assertThat(papers(caseRef)).isEmpty();
        at("2026-05-31T19:00:00Z");
        assertThat(papers(caseRef))
                .extracting(PaperView::kind)
                .containsExactlyInAnyOrder("release_order", "release_letter", "release_letter", "release_letter");
        assertThat(papers(caseRef))
                .extracting(PaperView::about)
                .allMatch(about -> about.startsWith("prov_arrest_minsk_1993@2026-06-03T19:00:00Z"))
                .doesNotHaveDuplicates();
        assertThat(papers(caseRef)).noneMatch(paper -> paper.documentRef() == null);

        at("2026-06-01T19:00:00Z");
        custodies.openAgain(caseRef);
        at("2026-06-03T19:00:00Z");
        assertThat(papers(caseRef)).hasSize(4);
        assertThat(statuses(caseRef)).containsExactly("drafted");
        assertThat(custodies.view(caseRef)).as("nobody is freed").matches(view -> view.held() && view.incident());
    }

    @Test
    void areConfirmedToBeReadUntilTheNextWarning() {
        var caseRef = ordered();
        assertThat(custodies.refusal(() -> custodies.does(caseRef, CUSTODY_OFFICER, Act.draft(CONFIRM))))
                .isEqualTo("release-drafts-none");
        at("2026-05-31T19:00:00Z");
        assertThat(custodies.at(caseRef)).containsExactly("PrepareRelease");
        assertThat(offered(caseRef)).contains(CONFIRM);
        custodies.does(caseRef, CUSTODY_OFFICER, Act.draft(CONFIRM));
        assertThat(custodies.at(caseRef)).containsExactly("AwaitCustody");
        assertThat(offered(caseRef)).doesNotContain(CONFIRM);
        assertThat(custodies.refusal(() -> custodies.does(caseRef, HEAD, Act.draft(CONFIRM))))
                .isEqualTo("role");

        at("2026-06-01T19:00:00Z");
        assertThat(custodies.at(caseRef)).containsExactly("PrepareRelease");
        assertThat(offered(caseRef)).contains(CONFIRM);
        assertThat(custodies.view(caseRef).held()).isTrue();
    }

    @Test
    void areAskedAfterByNoOtherActOnceTheyWereRead() {
        var caseRef = near();
        custodies.does(caseRef, CUSTODY_OFFICER, Act.draft(CONFIRM));
        custodies.follows(caseRef, Act.draft("postpone_surrender"));
        assertThat(custodies.at(caseRef)).containsExactly("AwaitCustody");
        assertThat(statuses(caseRef)).containsExactly("drafted");

        at("2026-06-01T19:00:00Z");
        assertThat(custodies.at(caseRef)).containsExactly("PrepareRelease");
    }

    @Test
    void anEndThatMovesDropsWhatNobodyHasSigned() {
        at("2026-05-04T10:00:00Z");
        var caseRef = ordered(custodies.requested());
        at("2026-06-09T19:00:00Z");
        assertThat(statuses(caseRef)).containsExactly("drafted");
        var later = order("record_extradition_arrest", "2026-06-09T23:30").until(LocalDate.of(2026, 7, 10), null);
        custodies.does(caseRef, COURT, later);
        assertThat(statuses(caseRef)).containsExactly("dropped");
        at("2026-07-08T19:00:00Z");
        assertThat(papers(caseRef))
                .filteredOn(paper -> "drafted".equals(paper.status()))
                .hasSize(4)
                .allMatch(paper -> paper.about().startsWith("court@"));
    }

    @Test
    void whoIsFreeNeedsNoneOfThem() {
        var released = near();
        custodies.does(released, CUSTODY_OFFICER, release("2026-05-31T23:50"));
        assertThat(statuses(released)).containsExactly("dropped");

        var dead = near();
        custodies.follows(dead, Act.draft("record_death"));
        assertThat(statuses(dead)).containsExactly("dropped");
    }

    @Test
    void areNotDraftedForWhoIsHeldByTheOtherState() {
        at("2026-05-04T10:00:00Z");
        var caseRef = custodies.asking();
        custodies.told(caseRef, "record_detention", "2026-05-04T14:20");
        at("2026-05-05T20:00:00Z");
        assertThat(custodies.at(caseRef)).as("nobody here could end it").containsExactly("AwaitCustody");
        at("2026-05-09T10:00:00Z");
        assertThat(custodies.view(caseRef).incident()).isTrue();
        assertThat(papers(caseRef)).isEmpty();
    }
}
