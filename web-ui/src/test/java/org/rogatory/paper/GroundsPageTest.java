package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
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

    @Test
    void aTextThatIsTooLongIsToldItsLimit() throws Exception {
        var uz = new Prepared(this).transmitted(Prepared.summons());
        as("officer.uz").awaitStatus(uz, "delivered");
        var answer = Browser.of(node, "officer.uz")
                .send(
                        "/cases/" + uz + "/acts/record-refusal?lang=en",
                        Map.of("ground", "sovereignty_security", "reference", "1".repeat(201)));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("href=\"#reference\"", "The text is too long: write at most 200 characters.");
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

    /** Kazakhstan's file of a letter that asks to serve a summons and to transfer a person for testimony. */
    private String summonsAndTransfer() {
        var content = Prepared.summons();
        content.withArray("assistance").addObject().put("type", "temporary_transfer");
        var number = "UZ-" + UUID.randomUUID();
        var kz = as("officer.kz")
                .post("/cases/received", Map.of("content", content, "requesting", "UZ", "counterpartRef", number))
                .body()
                .path("caseRef")
                .asString();
        as("officer.kz").act(kz, "register");
        as("head.kz").act(kz, "assign-review", Prepared.review("officer.kz"));
        return kz;
    }

    private String form(String kz, String act) throws Exception {
        return Browser.of(node, "head.kz")
                .open("/cases/" + kz + "/acts/" + act)
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** What is told of a verb among what the head can do. */
    private String told(String kz, String verb) {
        return as("head.kz")
                .get("/cases/" + kz + "/actions")
                .body()
                .valueStream()
                .filter(action -> verb.equals(action.path("verb").asString()))
                .findFirst()
                .orElseThrow()
                .toString();
    }

    @Test
    void aGroundOfOneItemIsOfferedForThatItemAlone() throws Exception {
        var kz = summonsAndTransfer();
        var items = as("head.kz").get("/cases/" + kz + "/items").body();
        var summons = items.path(0).path("itemRef").asString();
        var transfer = items.path(1).path("itemRef").asString();
        var ground = "value=\"no_consent_transfer\"";
        var any = "value=\"sovereignty_security\"";
        assertThat(form(kz, "refuse?lang=en")).contains(any).doesNotContain(ground);
        assertThat(form(kz, "refuse?lang=en&item=" + transfer)).contains(any).doesNotContain(ground);
        assertThat(form(kz, "refuse-item?lang=en&item=" + summons))
                .contains(any)
                .doesNotContain(ground);
        assertThat(form(kz, "refuse-item?lang=en&item=" + transfer))
                .contains(any, ground)
                .doesNotContain("only item 2");
        assertThat(form(kz, "refuse-item?lang=en")).contains(any, ground, "only item 2");
        assertThat(told(kz, "refuse")).contains("sovereignty_security").doesNotContain("no_consent_transfer");
        assertThat(told(kz, "refuse_item")).contains("sovereignty_security", "no_consent_transfer");
    }

    @Test
    void onceTheOtherItemIsRefusedTheGroundOfTheLastOneIsOfferedForTheWhole() throws Exception {
        var kz = summonsAndTransfer();
        var items = as("head.kz").get("/cases/" + kz + "/items").body();
        var summons = items.path(0).path("itemRef").asString();
        var harm = Map.of("item", summons, "ground", "sovereignty_security", "releasedText", "It would harm us.");
        as("head.kz").act(kz, "refuse-item", harm);
        assertThat(form(kz, "refuse?lang=en")).contains("value=\"no_consent_transfer\"");
        assertThat(form(kz, "refuse-item?lang=en"))
                .contains("value=\"no_consent_transfer\"")
                .doesNotContain("only item");
    }
}
