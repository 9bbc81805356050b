package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** The pages on which an administrator says which systems are told. */
class WebhooksPageTest extends RunningNode {

    private static final Pattern SECRET = Pattern.compile("rg-secret\">([0-9a-f]{64})<");
    private static final Pattern STOP = Pattern.compile("/webhooks/([0-9a-f-]{36})/stop");

    private final WebApplicationContext node;

    WebhooksPageTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    @Test
    void theSecretIsShownOnceAndTheAddressCanBeStopped() throws Exception {
        var admin = Browser.of(node, "admin.ge");
        assertThat(admin.open("/webhooks").getContentAsString()).contains("No system is told");
        var form =
                Map.of("address", "https://documents.example/events", "once", "11111111-1111-4111-8111-111111111111");

        var added = admin.send("/webhooks/new", form);
        assertThat(SECRET.matcher(added.getContentAsString()).find()).isTrue();
        assertThat(admin.send("/webhooks/new", form).getRedirectedUrl()).isEqualTo("/webhooks");

        var list = admin.open("/webhooks").getContentAsString();
        var stop = STOP.matcher(list);
        assertThat(list)
                .contains("https://documents.example/events", "never yet")
                .doesNotContain("rg-secret");
        assertThat(stop.find()).isTrue();
        admin.send("/webhooks/" + stop.group(1) + "/stop", Map.of());
        assertThat(admin.open("/webhooks").getContentAsString())
                .contains("stopped")
                .doesNotContain(stop.group());
    }

    @Test
    void aWrongAddressIsToldAtItsPlaceAndStaysTyped() throws Exception {
        var answer = Browser.of(node, "admin.ge").send("/webhooks/new", Map.of("address", "http://documents.example"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("href=\"#address\"", "begins with https://", "value=\"http://documents.example\"");
    }

    @Test
    void anAddressThatIsTooLongIsToldItsLimit() throws Exception {
        var address = "https://documents.example/" + "a".repeat(3_000);
        var answer = Browser.of(node, "admin.ge").send("/webhooks/new", Map.of("address", address));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("href=\"#address\"", "at most 500 characters")
                .doesNotContain("begins with https://, without");
    }

    @Test
    void nobodyElseIsShownThem() throws Exception {
        var head = Browser.of(node, "head.ge");

        assertThat(head.open("/webhooks").getStatus()).isEqualTo(403);
        assertThat(head.open("/webhooks/new").getStatus()).isEqualTo(403);
        assertThat(head.open("/office").getContentAsString()).doesNotContain("/webhooks");
    }
}
