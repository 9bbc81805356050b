package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.audit.AuditTrail;
import org.rogatory.cases.Act;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Step;
import org.rogatory.identity.Officer;
import org.rogatory.law.Finding;
import org.rogatory.law.Level;
import org.rogatory.law.Stage;
import org.springframework.beans.factory.annotation.Autowired;

/** A question that a reviewer raises once work has begun: who sees it, what it keeps from going on, who settles it when. */
@EngineTest
class ReviewStopsProcessTest {

    private final Files files;
    private final Deliberation deliberation;
    private final AuditTrail trail;

    @Autowired
    ReviewStopsProcessTest(Files files, Deliberation deliberation, AuditTrail trail) {
        this.files = files;
        this.deliberation = deliberation;
        this.trail = trail;
    }

    /** In execution, until the review had a question to the other State and raised one of its own. */
    private Desk questioned() {
        return files.inExecution()
                .does(CENTRAL_OFFICER, Fully.ask().keys(List.of("facts")).releasedText("Which one?"))
                .does(CENTRAL_OFFICER, AcceptanceProcessTest.question("raise_stop"));
    }

    /** The same under review again. */
    private Desk reviewedAgain() {
        return questioned().does(REGISTRAR, Act.draft("record_information").reference("UZ-9"));
    }

    private List<String> stops(Desk desk, Officer officer) {
        return files.node().procedures().findings(desk.file(), Stage.TRANSMIT, officer).stream()
                .filter(finding -> finding.level() == Level.STOP)
                .map(Finding::key)
                .toList();
    }

    private Step raised(Desk desk, Officer officer) {
        return deliberation.timeline(desk.file(), officer).stream()
                .map(moment -> moment.step())
                .filter(step -> step.verb().equals("raise_stop"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoExecutesSeesNeitherTheQuestionNorWhy() {
        var theirs = questioned();
        assertThat(stops(theirs, theirs.officer(HEAD))).containsExactly("political_offence");
        assertThat(raised(theirs, theirs.officer(HEAD)).codes()).containsExactly("political_offence");

        var executor = theirs.officer(EXECUTOR);
        assertThat(stops(theirs, executor)).isEmpty();
        assertThat(raised(theirs, executor)).satisfies(step -> {
            assertThat(step.codes()).isEmpty();
            assertThat(step.internalText()).isNull();
        });
        assertThat(theirs.offers(EXECUTOR, "raise_stop")).isFalse();
        assertThat(theirs.offers(EXECUTOR, "settle_stop")).isFalse();
    }

    /** The trail is read by more people than the file, and by a court in a certificate. */
    @Test
    void theTrailTellsThatThereIsAQuestionAndNotWhich() {
        var theirs = questioned().does(HEAD, AcceptanceProcessTest.question("settle_stop"));
        assertThat(trail.since(theirs.caseRef(), 0, 500))
                .filteredOn(row -> row.action().endsWith("_stop"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.details()).doesNotContain("political_offence", "codes="));
    }

    @Test
    void executionDoesNotGoOnWhileAQuestionIsOpen() {
        var theirs = reviewedAgain()
                .consulted("postponement")
                .does(
                        HEAD,
                        Act.draft("postpone")
                                .ground("ongoing_investigation")
                                .until(LocalDate.of(2026, 9, 1), null)
                                .releasedText("Our own trial goes on."));
        assertThat(theirs.refusal(CENTRAL_OFFICER, Act.draft("resume_execution")))
                .isEqualTo("stop-open");
        assertThat(theirs.status()).isEqualTo("postponed");

        theirs.does(HEAD, AcceptanceProcessTest.question("settle_stop"));
        assertThat(theirs.status()).isEqualTo("postponed");
        assertThat(theirs.does(CENTRAL_OFFICER, Act.draft("resume_execution")).status())
                .isEqualTo("in_execution");
    }

    @Test
    void aQuestionIsSettledWhereverTheRequestStandsButRaisedOnlyBeforeAcceptance() {
        var theirs = questioned();
        assertThat(theirs.status()).isEqualTo("information_requested");
        theirs.does(HEAD, AcceptanceProcessTest.question("settle_stop"))
                .does(CENTRAL_OFFICER, AcceptanceProcessTest.question("raise_stop"))
                .does(REGISTRAR, Act.draft("record_information").reference("UZ-9"))
                .consulted("refusal")
                .does(HEAD, Fully.refuse().ground("sovereignty_security").releasedText("It would harm us."));
        assertThat(theirs.status()).isEqualTo("refused");
        assertThat(theirs.offers(HEAD, "raise_stop")).isFalse();
        assertThat(theirs.refusal(HEAD, AcceptanceProcessTest.question("raise_stop")))
                .isEqualTo("wrong-status");

        theirs.does(HEAD, AcceptanceProcessTest.question("settle_stop"));
        assertThat(theirs.status()).isEqualTo("refused");
        assertThat(stops(theirs, theirs.officer(HEAD))).isEmpty();
        assertThat(theirs.offers(HEAD, "settle_stop")).isFalse();
    }
}
