package org.rogatory.journey;

import org.junit.jupiter.api.Test;

/** Assurances as they are seen: wide, narrow and on a telephone, in three languages. */
class AssurancePagesTest extends BrowserTest {

    private final PromisedPerson promised = new PromisedPerson(this);

    @Test
    void showsWhatWasPromisedWithoutADefectInThreeLanguages() {
        var asked = "/cases/" + promised.asked(promised.sent());
        var head = reader("ru").also("en", "uz").signIn("head.kz");
        head.open(asked + "/assurances").look("assurances").narrow("assurances-narrow");
        head.open(asked + "/acts/reject-assurance").look("assurance-reject");
    }
}
