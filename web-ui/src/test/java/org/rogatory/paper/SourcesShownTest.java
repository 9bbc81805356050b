package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    void aDeadlineWhoseRuleIsGoneSaysSo() throws Exception {
        var kz = prepared.underReview(prepared.transmitted(Prepared.summons()));
        var head = Browser.of(node, "head.kz");
        var known = node.getBean(JdbcClient.class)
                .sql("select rule_key from deadlines_deadline where case_ref = ? and status = 'RUNNING'")
                .param(kz)
                .query(String.class)
                .list()
                .get(0);
        rename(kz, known, "sys_gone");
        try {
            assertThat(head.open("/cases/" + kz + "/deadlines?lang=en").getContentAsString())
                    .contains("The rule of this limit is no longer in the data.")
                    .doesNotContain("??");
            assertThat(head.open("/cases/" + kz + "?lang=en").getStatus()).isEqualTo(200);
        } finally {
            rename(kz, "sys_gone", known);
        }
    }

    private void rename(String caseRef, String from, String to) {
        node.getBean(JdbcClient.class)
                .sql("update deadlines_deadline set rule_key = ? where case_ref = ? and rule_key = ?")
                .params(to, caseRef, from)
                .update();
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
