package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.HEAD;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.OnBothDatabases;
import org.rogatory.analytics.Outcome;
import org.rogatory.analytics.Reports;
import org.rogatory.identity.Officer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reports count the transfer of sentenced persons as they count legal assistance: what came, left, ended, is open. */
@EngineTest
class TransferReportsProcessTest {

    private static final String FORM = "transfer_sentenced_request";

    private final TransferVerbsIn verbs;
    private final TransferVerbsOut out;
    private final Reports reports;
    private final JdbcClient jdbc;

    @Autowired
    TransferReportsProcessTest(TransferVerbsIn verbs, TransferVerbsOut out, Reports reports, JdbcClient jdbc) {
        this.verbs = verbs;
        this.out = out;
        this.reports = reports;
        this.jdbc = jdbc;
    }

    private PersonReports theirs() {
        return of(Desk.officer(HEAD, "KZ"));
    }

    private PersonReports of(Officer reader) {
        return new PersonReports(reports, reader, "UZ", FORM, false);
    }

    private PersonReports ours() {
        return new PersonReports(reports, Desk.officer(CENTRAL_OFFICER, "UZ"), "KZ", FORM, true);
    }

    @Test
    void aReceivedTransferIsCountedByStateAndKind() {
        var begun = theirs().begun();
        var open = theirs().open();
        var answered = theirs().ended(Outcome.ANSWERED);
        var desk = verbs.reviewed();
        assertThat(theirs().begun()).isEqualTo(begun + 1);
        assertThat(theirs().open()).isEqualTo(open + 1);

        verbs.agree(desk);
        assertThat(theirs().ended(Outcome.ANSWERED)).isEqualTo(answered + 1);
        assertThat(theirs().open()).isEqualTo(open);
        assertThat(theirs().report().times()).anyMatch(time -> !time.outgoing());
        theirs().areAsLongAsTheirLists();
    }

    /** The court recognises after the State has agreed, he is handed over, and serves: all that is no second answer. */
    @Test
    void whatFollowsTheAgreementChangesNothing() {
        var answered = theirs().ended(Outcome.ANSWERED);
        var open = theirs().open();
        var desk = verbs.agree(verbs.reviewed());
        var day = endedOn(desk);
        verbs.node().pass(Duration.ofDays(2));
        desk.does(CENTRAL_OFFICER, out.recognition("recognise_sentence", TransferVerbsOut.END))
                .does(CUSTODY_OFFICER, out.appointment());
        verbs.node().pass(Duration.ofHours(3));
        desk.does(CUSTODY_OFFICER, out.handover()).does(CUSTODY_OFFICER, out.serving());

        assertThat(theirs().ended(Outcome.ANSWERED)).isEqualTo(answered + 1);
        assertThat(theirs().open()).isEqualTo(open);
        assertThat(endedOn(desk)).isEqualTo(day);
    }

    private String endedOn(Desk desk) {
        return jdbc.sql("select ended_on from analytics_file where case_ref = ?")
                .param(desk.caseRef())
                .query(String.class)
                .single();
    }

    @Test
    void aRefusalAndADeathAreCountedAsWhatTheyAre() {
        var refused = theirs().ended(Outcome.REFUSED);
        var grounds = theirs().refusedFor("rest_too_short");
        var deceased = theirs().ended(Outcome.DECEASED);
        verbs.reviewed().does(HEAD, TransferVerbsIn.refusal("rest_too_short"));
        verbs.reviewed().does(CENTRAL_OFFICER, Files.unscanned("record_death").happened(out.today(), null));

        assertThat(theirs().ended(Outcome.REFUSED)).isEqualTo(refused + 1);
        assertThat(theirs().refusedFor("rest_too_short")).isEqualTo(grounds + 1);
        assertThat(theirs().ended(Outcome.DECEASED)).isEqualTo(deceased + 1);
        theirs().areAsLongAsTheirLists();
    }

    @Test
    void aRequestOfOursIsCountedOnceItHasLeft() {
        var begun = ours().begun();
        var answered = ours().ended(Outcome.ANSWERED);
        var submitted = out.submitted();
        assertThat(ours().begun()).isEqualTo(begun);
        var desk = out.registered(out.transmit(out.signed(submitted)));
        assertThat(ours().begun()).isEqualTo(begun + 1);
        out.agreement(desk);
        assertThat(ours().ended(Outcome.ANSWERED)).isEqualTo(answered + 1);
        ours().areAsLongAsTheirLists();
    }

    /** Our own court, or one that may be, is first: the other State owes its answer still. */
    @ParameterizedTest
    @ValueSource(strings = {"administering_state", "on application of the person"})
    @OnBothDatabases
    void noCourtOfOursAnswersForTheOtherState(String direction) {
        var answered = ours().ended(Outcome.ANSWERED);
        var open = ours().open();
        var request = TransferVerbsOut.toCarryOut();
        TransferVerbsOut.directed(request, direction);
        var desk = out.registered(out.transmit(out.signed(out.submit(out.draft(request)))));
        var recognition = out.recognition("record_recognition", TransferVerbsOut.END);
        desk.does(CENTRAL_OFFICER, recognition.internalText("On paper, not scanned."));
        assertThat(desk.status()).isEqualTo("sentence_recognised");
        assertThat(ours().ended(Outcome.ANSWERED)).isEqualTo(answered);
        assertThat(ours().open()).isEqualTo(open + 1);

        out.agreement(desk);
        assertThat(ours().ended(Outcome.ANSWERED)).isEqualTo(answered + 1);
        assertThat(ours().open()).isEqualTo(open);
        ours().areAsLongAsTheirLists();
    }

    /** The court of the State that is to carry the sentence out is theirs: its word is an answer. */
    @Test
    void theirCourtAnswersForThem() {
        var answered = ours().ended(Outcome.ANSWERED);
        var recognition = out.recognition("record_recognition", TransferVerbsOut.END);
        out.registered().does(CENTRAL_OFFICER, recognition.internalText("On paper, not scanned."));
        assertThat(ours().ended(Outcome.ANSWERED)).isEqualTo(answered + 1);
    }

    @Test
    void nobodyCountsWhatHeDoesNotSee() {
        var desk = verbs.reviewed();
        var begun = theirs().begun();
        assertThat(of(new Officer("x.kz", "Testov", "KZ", "KZ-COURT-1", Set.of(HEAD)))
                        .begun())
                .isZero();
        jdbc.sql("insert into cases_access (principal, case_ref, access_level) values (?, ?, 'excluded')")
                .param(Officer.personal(Desk.officer(HEAD, "KZ").username()))
                .param(desk.caseRef())
                .update();
        assertThat(theirs().begun()).isEqualTo(begun - 1);
    }
}
