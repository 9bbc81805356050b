package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.identity.Role;
import org.rogatory.transfer.sentence.ExecutionReports;
import org.springframework.beans.factory.annotation.Autowired;

/** The person dies while both States work on his transfer, or serve it: the other one learns of it. */
@EngineTest
class TransferDeathProcessTest {

    private final TransferVerbsOut out;
    private final TransferVerbsIn in;
    private final ExecutionReports reports;

    @Autowired
    TransferDeathProcessTest(TransferVerbsOut out, TransferVerbsIn in, ExecutionReports reports) {
        this.out = out;
        this.in = in;
        this.reports = reports;
    }

    private ActDraft death() {
        return Files.unscanned("record_death").happened(out.today(), null);
    }

    private List<String> told(Desk desk) {
        return reports.of(desk.file()).stream().map(report -> report.kind()).toList();
    }

    /** The act is done, and its letter waits for its signature. */
    private Desk written(Desk desk, Role role, ActDraft act) {
        desk.writes(role, act);
        in.node().jobs().drain();
        in.node().pass(Duration.ofMinutes(1));
        return desk;
    }

    private Desk signed(Desk desk) {
        desk.signsWritten();
        in.node().jobs().drain();
        return desk;
    }

    /** Asked for and recognised by the State that carries the sentence out, agreed by the one that holds the person. */
    private Desk toCarryOut() {
        var ours = out.transmit(out.signed(out.submit(out.draft(TransferVerbsOut.toCarryOut()))));
        in.agree(out.consented(in.review(ours.partner())));
        return ours.does(CENTRAL_OFFICER, out.recognition("record_recognition", TransferVerbsOut.END));
    }

    private Desk takenOver() {
        var ours = toCarryOut();
        var theirs = ours.partner().does(CUSTODY_OFFICER, out.appointment());
        in.node().pass(Duration.ofHours(3));
        theirs.does(CUSTODY_OFFICER, out.handover().reference("700"));
        return ours.does(CUSTODY_OFFICER, out.handover());
    }

    @Test
    void theReportOfADeathIsSignedThoughTheDeathIsRecorded() {
        var ours = takenOver();
        var report = Act.draft("send_execution_report").kind("death").happened(out.today(), null);
        written(written(ours, CUSTODY_OFFICER, report), CENTRAL_OFFICER, death());
        assertThat(ours.status()).isEqualTo("deceased");
        assertThat(told(ours.partner())).as("not signed yet").isEmpty();
        signed(ours);
        assertThat(told(ours.partner())).containsExactly("death");
        assertThat(out.close(ours).running()).isFalse();
    }

    /** The other State is told the day alone; a person records it there, and tells nothing back. */
    private static void learned(Desk holding, Desk other, String status) {
        assertThat(holding.status()).isEqualTo("deceased");
        assertThat(holding.lastSent().path("matter").asString()).isEqualTo("death");
        assertThat(holding.lastSent().propertyNames()).containsExactlyInAnyOrder("matter", "happened_on");
        assertThat(other.status()).isEqualTo(status);
        assertThat(other.verbs()).contains("parked_message");
    }

    @Test
    void aDeathBeforeTheHandoverIsToldByTheStateThatHasSentenced() {
        var ours = out.transmitted();
        var theirs = in.agree(in.review(ours.partner()));
        learned(ours.does(CENTRAL_OFFICER, death()), theirs, "agreed");
        assertThat(out.close(ours).running()).isFalse();

        theirs.does(CENTRAL_OFFICER, death());
        assertThat(theirs.lastSent().path("matter").asString()).isEqualTo("agreement");
        assertThat(ours.verbs()).doesNotContain("parked_message");
    }

    @Test
    void soItIsWhereThatStateIsAsked() {
        var ours = toCarryOut();
        learned(ours.partner().does(CENTRAL_OFFICER, death()), ours, "sentence_recognised");
    }

    @Test
    void ofADeathAfterTheHandoverTheStateThatHasSentencedTellsNothing() {
        var theirs = takenOver().partner().does(CENTRAL_OFFICER, death());
        assertThat(theirs.status()).isEqualTo("deceased");
        assertThat(theirs.lastSent().path("matter").asString()).isNotEqualTo("death");
    }
}
