package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.springframework.beans.factory.annotation.Autowired;

/** A request that was answered in part is closed without its rest: the rest is withdrawn, and nothing of it waits. */
@EngineTest
class RestGivenUpProcessTest {

    private final Files files;

    RestGivenUpProcessTest(@Autowired Files files) {
        this.files = files;
    }

    private static ActDraft restOpen() {
        return Act.draft("close_with_rest_open").kind("none_due").internalText("The trial is over.");
    }

    private static ActDraft asStated() {
        return Act.draft("mark_use").kind("as_stated");
    }

    @Test
    void whatIsGivenUpIsWithdrawnOnBothSides() {
        var theirs = files.inExecution();
        Files.execute(theirs, theirs.items().get(0).itemRef());
        Files.signedAnswer(theirs.does(EXECUTOR, "record_partial_execution"), "interim")
                .does(REGISTRAR, "send_partial_answer");
        var ours = theirs.partner().does(CENTRAL_OFFICER, asStated()).does(HEAD, restOpen());
        assertThat(ours.status()).isEqualTo("closed");
        assertThat(ours.itemStatuses()).containsExactly("executed", "withdrawn");
        assertThat(theirs.itemStatuses()).containsExactly("executed", "withdrawn");
    }

    @Test
    void whileALetterIsUnsignedTheRestIsNotGivenUp() {
        var ours = Files.answered(files.executed()).partner();
        var missing = Act.draft("mark_incomplete")
                .keys(List.of(ours.items().get(0).itemRef()))
                .releasedText("The statements are missing.");
        ours.writes(CENTRAL_OFFICER, missing);
        files.node().jobs().drain();
        assertThat(ours.refusal(HEAD, restOpen())).isEqualTo("letter-unsigned");

        ours.does(SIGNATORY, "sign_letter").does(CENTRAL_OFFICER, asStated());
        assertThat(ours.does(HEAD, restOpen()).status()).isEqualTo("closed");
    }
}
