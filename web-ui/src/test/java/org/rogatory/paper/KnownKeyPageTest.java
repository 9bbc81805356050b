package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** The public key of a service at another node is entered on a page without scripts. */
class KnownKeyPageTest extends RunningNode {

    private final WebApplicationContext node;

    KnownKeyPageTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    @Test
    void aKeyThatIsRefusedStandsInTheFormAgainWithItsOrganisation() throws Exception {
        var coordinator = Browser.of(node, "coordinator.uz.uz-nc");
        var refused =
                coordinator.send("/cabinet/keys", Map.of("organisation", "TM-SHELTER-1", "publicKey", "half-of-a-key"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Browser.text(refused))
                .contains("value=\"half-of-a-key\"")
                .containsPattern("value=\"TM-SHELTER-1\" selected");
        assertThat(Browser.text(coordinator.open("/cabinet"))).doesNotContain("half-of-a-key");
    }
}
