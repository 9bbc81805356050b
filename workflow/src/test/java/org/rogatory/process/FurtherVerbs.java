package org.rogatory.process;

import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;

/** Ways that take the verbs of consultations, of urgent and of spontaneous files, and of reminders. */
record FurtherVerbs(Files files) {

    private static final String AGREEMENT = "Exchange of notes of 12 March 2024 (synthetic)";

    void walk() {
        abandonedAndRestored();
        consulted();
        spokenOf();
        writtenAfterwards();
        joined();
        linked();
        noted();
        reminded();
        waitedFor();
        delayed();
        protectedWhileHere();
        stopped();
        translated();
        sentBack();
        new MatterVerbs(files).fewer();
    }

    /** What acts have written on either side is sent back, mended and signed, and not needed after all. */
    private void sentBack() {
        var ahead = files.node().today("Asia/Almaty").plusDays(30);
        var question = InformationProcessTest.question().until(ahead, null);
        var theirs = files.received().writes(CENTRAL_OFFICER, question);
        mended(theirs);
        mended(theirs.partner().writes(CENTRAL_OFFICER, InformationProcessTest.supplied()));
        files.received()
                .writes(CENTRAL_OFFICER, ConsultationProcessTest.propose("refusal"))
                .does(CENTRAL_OFFICER, dropped())
                .does(CENTRAL_OFFICER, ConsultationProcessTest.propose("refusal"))
                .partner()
                .writes(CENTRAL_OFFICER, Act.draft("answer_consultation").releasedText("We can limit the period."))
                .does(CENTRAL_OFFICER, dropped());
    }

    private static void mended(Desk desk) {
        desk.does(SIGNATORY, LetterSigningProcessTest.back())
                .writes(CENTRAL_OFFICER, LetterSigningProcessTest.mended())
                .does(SIGNATORY, "sign_letter");
    }

    private static ActDraft dropped() {
        return Act.draft("drop_letter").internalText("We telephoned.");
    }

    /** The translation of an answer is ordered, and not needed after all. */
    private void translated() {
        files.executed()
                .does(CENTRAL_OFFICER, Files.answer("final"))
                .does(
                        CENTRAL_OFFICER,
                        AnswerTranslationOrderProcessTest.order(
                                files.node().today("Asia/Almaty").plusDays(5)))
                .does(CENTRAL_OFFICER, AnswerTranslationOrderProcessTest.drop());
    }

    private void stopped() {
        Files.underReview(files.transmitted().partner())
                .does(CENTRAL_OFFICER, AcceptanceProcessTest.question("raise_stop"))
                .does(HEAD, AcceptanceProcessTest.question("settle_stop"));
    }

    /** A witness has come, and is told that he may go. */
    private void protectedWhileHere() {
        var ours = SafeConductProcessTest.signed(files.node(), "MINSK-1993").does(REGISTRAR, "transmit");
        for (var side : List.of(ours, SafeConductProcessTest.reviewed(ours.partner()))) {
            side.does(CENTRAL_OFFICER, SafeConductProcessTest.day(side, 0, "may_go"));
        }
    }

    private void abandonedAndRestored() {
        files.requestOfUzbekistanToKazakhstan()
                .does(DRAFTER, Files.withdrawal("cancel"))
                .does(DRAFTER, "restore");
    }

    private void consulted() {
        var theirs = files.received().does(CENTRAL_OFFICER, ConsultationProcessTest.propose("refusal"));
        theirs.partner()
                .does(CENTRAL_OFFICER, Act.draft("answer_consultation").releasedText("We can limit the period."));
    }

    private void spokenOf() {
        var moment =
                LocalDateTime.ofInstant(files.node().clock().instant().minusSeconds(60), ZoneId.of("Asia/Tashkent"));
        files.requestOfUzbekistanToKazakhstan()
                .does(
                        DRAFTER,
                        Act.draft("record_oral_request")
                                .kind("oral")
                                .spoke(moment, "Duty officer in Astana (synthetic)")
                                .internalText(AGREEMENT));
    }

    private void writtenAfterwards() {
        oral().does(REGISTRAR, Act.draft("record_written_confirmation").reference("UZ 15/2-88"));
    }

    /** Joining acts on two files at once, and is counted as what it causes. */
    private void joined() {
        var theirs = oral();
        var separate = files.transmitted().partner();
        var join = Act.draft("record_written_confirmation").reference(separate.caseRef());
        var registrar = theirs.officer(REGISTRAR);
        files.node()
                .meter()
                .during(
                        "mla_incoming",
                        "join_advance",
                        () -> files.node().procedures().act(theirs.caseRef(), join.act(), registrar));
        files.node().jobs().drain();
    }

    private void linked() {
        var first = files.transmitted().partner();
        files.transmitted()
                .partner()
                .does(
                        REGISTRAR,
                        Act.draft("link_earlier_request").kind("supplements").reference(first.caseRef()));
    }

    private Desk oral() {
        return new UrgentRouteProcessTest(files).oral(null, "UNTOC");
    }

    private void noted() {
        var sent = new SpontaneousProcessTest(files).sent();
        Files.underReview(sent.partner()).does(CENTRAL_OFFICER, "take_note");
    }

    /** Only the limits of these files pass: of those that asked for assistance, and of those that asked a question. */
    private void reminded() {
        files.node().jobs().forgetEarlier();
        var signed = List.of(files.received().partner(), asking());
        var dropped = List.of(files.received().partner(), asking());
        files.node().pass(Duration.ofDays(100));
        files.node().jobs().ring();
        signed.forEach(desk -> desk.does(SIGNATORY, "sign_reminder"));
        dropped.forEach(
                desk -> desk.does(CENTRAL_OFFICER, Act.draft("drop_reminder").internalText("They called.")));
    }

    private Desk asking() {
        return files.received().does(CENTRAL_OFFICER, InformationProcessTest.question());
    }

    private void waitedFor() {
        files.transmitted()
                .does(
                        HEAD,
                        Act.draft("extend_control")
                                .until(LocalDate.of(2026, 12, 30), null)
                                .internalText("They have told us when it will be done."));
    }

    private void delayed() {
        var signed = files.inExecution();
        var dropped = files.inExecution();
        List.of(signed, dropped).forEach(desk -> desk.does(HEAD, InterimReplyProcessTest.longer()));
        signed.does(SIGNATORY, "sign_interim_reply");
        dropped.does(CENTRAL_OFFICER, Act.draft("drop_interim_reply").internalText("They were told."));
        List.of(signed, dropped).forEach(desk -> desk.does(CENTRAL_OFFICER, "remind_executor"));
        signed.does(SIGNATORY, "sign_executor_reminder");
        dropped.does(CENTRAL_OFFICER, Act.draft("drop_executor_reminder").internalText("They reported by telephone."));
    }
}
