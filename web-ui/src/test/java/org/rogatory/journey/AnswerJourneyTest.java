package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A part is answered first and the rest later; each side then closes its own file. */
class AnswerJourneyTest extends BrowserTest {

    @Test
    void aPartIsAnsweredFirstTheRestLaterAndBothFilesAreClosed() {
        var prepared = new Prepared(this);
        var uz = prepared.transmitted(Prepared.twoSummonses());
        var kz = prepared.inExecution(uz);
        prepared.execute(kz, 0);
        as(Prepared.EXECUTOR).act(kz, "record-partial-execution");

        var theirs = reader("ru").also("en").signIn("officer.kz");
        theirs.act(kz, "draft-answer", Map.of("releasedText", "One of two is served (synthetic).", "kind", "interim"));
        translationLooksRight(kz);
        reader("ru").also("en").signIn("head.kz").act(kz, "approve-answer");
        reader("ru").also("en").signIn("signatory.kz").act(kz, "sign-answer");
        theirs.act(kz, "send-partial-answer");

        as("officer.uz").awaitStatus(uz, "partly_answered");
        var ours = reader("ru").also("en").signIn("officer.uz");
        ours.open("/cases/" + uz + "/items").look("items-partly");
        reader("ru", Sight.PHONE).also("en").signIn(Prepared.EXECUTOR).act(kz, "continue-execution");
        prepared.execute(kz, 1);
        as(Prepared.EXECUTOR).act(kz, "record-execution");
        prepared.answered(kz, "final");
        theirs.act(kz, "send-answer");

        as("officer.uz").awaitStatus(uz, "answered");
        ours.open("/cases/" + uz).look("answered");
        ours.act(uz, "mark-use", Map.of("kind", "purpose_only")).look("use-marked");
        ours.act(uz, "close", Map.of("kind", "returned")).look("closed-outgoing");
        theirs.act(kz, "close", Map.of("kind", "returned")).look("closed-incoming");
        assertClosed(uz, kz);
    }

    private void translationLooksRight(String kz) {
        var translator = reader("ru").also("en", "uz").signIn("translator.kz");
        translator.open("/cases/" + kz + "/translation").look("answer-translation");
    }

    private void assertClosed(String uz, String kz) {
        assertThat(as("officer.uz").read(uz).path("status").asString()).isEqualTo("closed");
        assertThat(as("officer.kz").read(kz).path("status").asString()).isEqualTo("closed");
    }
}
