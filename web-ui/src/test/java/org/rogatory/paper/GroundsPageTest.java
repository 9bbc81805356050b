package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Grounds of refusal that a form offers. */
class GroundsPageTest extends RunningNode {

    private final WebApplicationContext node;

    GroundsPageTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    @Test
    void theGroundOfAnotherStateIsRecordedAsItPleadsItThoughTheLawForbidsIt() throws Exception {
        var uz = new Prepared(this).transmitted(Prepared.summons());
        as("officer.uz").awaitStatus(uz, "delivered");
        var form = Browser.of(node, "officer.uz")
                .open("/cases/" + uz + "/acts/record-refusal?lang=en")
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(form)
                .contains("value=\"bank_secrecy\"", "value=\"fiscal_only\"", "value=\"domestic_prohibition\"")
                .doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"refuse", "refuse-item"})
    void aGroundThatACitedInstrumentForbidsIsNotOffered(String act) throws Exception {
        var content = Prepared.summons();
        content.withArray("legal_basis").add("UNTOC");
        var prepared = new Prepared(this);
        var kz = prepared.underReview(prepared.transmitted(content));
        var form = Browser.of(node, "head.kz")
                .open("/cases/" + kz + "/acts/" + act + "?lang=en")
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(form)
                .contains("value=\"sovereignty_security\"")
                .doesNotContain("value=\"bank_secrecy\"", "value=\"fiscal_only\"");
        var offered = as("head.kz").get("/cases/" + kz + "/actions").body().toString();
        assertThat(offered).contains("sovereignty_security").doesNotContain("bank_secrecy", "fiscal_only");
    }
}
