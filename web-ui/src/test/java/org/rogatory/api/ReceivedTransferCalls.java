package org.rogatory.api;

import static org.rogatory.api.CalledFile.NOTE;
import static org.rogatory.api.CalledFile.WORDS;
import static org.rogatory.api.CalledFile.in;
import static org.rogatory.api.CalledFile.with;
import static org.rogatory.api.ExtraditionCalls.atBorder;
import static org.rogatory.api.ExtraditionCalls.signed;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Lives of requests for the transfer of a sentenced person on the side that is asked; a withdrawal and a death are
 * written down there by those of the other side.
 */
record ReceivedTransferCalls(TransferCalls asking) {

    private static final Map<String, Object> WHY = Map.of("internalText", NOTE);
    private static final Map<String, Object> TOLD = Map.of("releasedText", WORDS);

    Stream<Runnable> lives() {
        return Stream.of(this::carriedOut, this::givenUp, this::sentBack, this::letters, this::byHand);
    }

    static CalledFile reviewed(CalledFile theirs) {
        var review = Map.of("officer", theirs.username("officer"), "until", in(10), "internalText", NOTE);
        return theirs.does("registrar", "register").does("head", "assign_review", review);
    }

    private static Map<String, Object> asked() {
        return with(TOLD, "keys", List.of("reports"));
    }

    private static CalledFile agreed(CalledFile theirs) {
        return theirs.does("head", "agree", with(TOLD, "kind", "continued"));
    }

    /** Much is said, it is put off, agreed, recognised, and the sentence is served to its end. */
    private void carriedOut() {
        var theirs = reviewed(asking.offered().partner()).does("registrar", "send_acknowledgement");
        talkedOver(theirs);
        signed(theirs, "head", "postpone", TransferCalls.LATER).does("officer", "resume_review");
        theirs.does("officer", "send_consent_notice")
                .does("registrar", "record_consent_notice", with(TransferCalls.VERIFIED, "internalText", NOTE));
        theirs.does("officer", "draft_recognition", TransferCalls.recognisedSoon())
                .does("head", "sign_paper");
        TransferCalls.calculated(theirs);
        agreed(theirs).does("officer", "recognise_sentence", TransferCalls.recognised());
        TransferCalls.appointed(theirs)
                .does("custody", "record_handover", atBorder(Duration.ofMinutes(10)))
                .does("custody", "record_serving", Map.of("happenedOn", in(0)))
                .does("custody", "send_execution_report", TransferCalls.LESS)
                .does("officer", "report_end", TransferCalls.SERVED)
                .does("officer", "close");
    }

    private static void talkedOver(CalledFile theirs) {
        theirs.does("officer", "request_information", asked())
                .does("registrar", "record_information", with(TOLD, "internalText", NOTE));
        var longer = with(with(WHY, "until", in(90)), "reasons", List.of("waiting_bank_or_provider"));
        theirs.does("head", "extend_control", longer).does("signatory", "sign_interim_reply");
        theirs.does("officer", "record_consultation", Map.of("consultation", "by telephone"));
        theirs.does("officer", "send_interim_reply", TOLD).does("signatory", "sign_interim_reply");
        theirs.does("officer", "send_interim_reply", TOLD).does("officer", "drop_interim_reply", WHY);
        theirs.does("registrar", "record_reminder", with(WHY, "happenedOn", in(0)));
    }

    /** The person is in their hands: they hear what he says, and read what becomes of him. */
    private void givenUp() {
        var theirs =
                agreed(TransferCalls.consented(reviewed(asking.transmitted().partner())));
        TransferCalls.appointed(theirs)
                .does("custody", "record_handover", with(atBorder(Duration.ofMinutes(10)), "reference", "742"))
                .does("registrar", "record_execution_report", with(TransferCalls.LESS, "internalText", NOTE));
    }

    private void sentBack() {
        var back = with(TOLD, "reasons", List.of("return_duplicate"));
        signed(reviewed(asking.transmitted().partner()), "head", "return_without_execution", back);
    }

    /** What acts have written is sent back, mended and signed, or not needed after all; then it is refused. */
    private void letters() {
        var theirs = reviewed(asking.transmitted().partner()).writes("officer", "request_information", asked());
        theirs.does("signatory", "send_back_letter", WHY)
                .does("officer", "mend_letter", TOLD)
                .does("signatory", "sign_letter")
                .does("registrar", "record_information", with(TOLD, "internalText", NOTE));
        theirs.writes("head", "postpone", TransferCalls.LATER).does("officer", "drop_letter", WHY);
        signed(theirs, "head", "refuse", TransferCalls.REFUSED);
    }

    /** What the request lacks is asked by diplomats. */
    private void byHand() {
        var theirs = reviewed(asking.transmitted().partner());
        theirs.writes("officer", "request_information", with(asked(), "byHand", true))
                .does("registrar", "plan_route", with(WHY, "kind", "diplomatic"))
                .does("signatory", "sign_letter");
        var handed = Map.of("item", theirs.leg("planned"), "happenedOn", in(0), "carrier", "courier");
        theirs.does("registrar", "record_leg", handed);
        OutgoingCalls.byLegs(theirs);
    }
}
