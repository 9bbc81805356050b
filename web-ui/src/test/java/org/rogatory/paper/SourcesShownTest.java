package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Where the law data are used, the page tells where they were read and how sure they are. */
class SourcesShownTest extends RunningNode {

    private final WebApplicationContext node;
    private final Prepared prepared = new Prepared(this);

    SourcesShownTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    @Test
    void deadlinesAndGroundsTellWhereTheyWereReadAndHowSureThatIs() throws Exception {
        var kz = prepared.underReview(prepared.transmitted(Prepared.summons()));
        var head = Browser.of(node, "head.kz");
        assertThat(head.open("/cases/" + kz + "/deadlines?lang=en").getContentAsString())
                .contains("govuk-details rg-details--quiet", "a rule of this system, no law");
        assertThat(head.open("/cases/" + kz + "?lang=en").getContentAsString())
                .contains("a rule of this system, no law");
        assertThat(head.open("/cases/" + kz + "/acts/refuse?lang=en").getContentAsString())
                .contains("The articles are from general knowledge", "18(21)");
        assertThat(head.open("/cases/" + kz + "/acts/return-without-execution?lang=en")
                        .getContentAsString())
                .contains("A list of this system, not taken from a treaty.");
    }

    @Test
    void offencesTellWhereTheirCodesWereRead() throws Exception {
        var uz = prepared.drafted(Prepared.summons());
        var drafter = Browser.of(node, "drafter.uz");
        assertThat(drafter.open("/drafts/" + uz + "/offences?lang=en").getContentAsString())
                .contains("Codes of the international classification (ICCS)");
        assertThat(drafter.open("/cases/" + uz + "/request?lang=en").getContentAsString())
                .contains("Codes of the international classification (ICCS)");
    }
}
