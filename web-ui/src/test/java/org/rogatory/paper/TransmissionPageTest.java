package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** The tab "Transmission" of a file that has told the other State something through the exchange, and has no legs. */
class TransmissionPageTest extends RunningNode {

    private final WebApplicationContext node;

    TransmissionPageTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    @Test
    void saysWhatHasLegsThereAndNotThatNothingWasSent() throws Exception {
        var prepared = new Prepared(this);
        var kz = prepared.underReview(prepared.transmitted(Prepared.summons()));
        var tab = Browser.of(node, "officer.kz").open("/cases/" + kz + "/transmission?lang=en");
        assertThat(Browser.text(tab))
                .contains("No legs of the way as yet", "letters that do not go through the exchange")
                .doesNotContain("Nothing has been sent", "??");
    }
}
