package org.rogatory.journey;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A request goes its whole way through pages, from the draft until both sides have closed their files. */
class RequestJourneyTest extends BrowserTest {

    @Test
    void goesFromDraftToBothFilesClosed() throws IOException {
        new RequestJourney(name -> reader("ru").also("en"), this::as).go();
    }

    /** Nothing that a person must do asks for scripts. */
    @Test
    void goesTheSameWayInEnglishWithScriptsOff() throws IOException {
        new RequestJourney(name -> reader("en", Sight.WITHOUT_SCRIPTS), this::as).go();
    }
}
