package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.PromisedPerson;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** The request that a third State lets a person through, begun from the tab of the surrender. */
class TransitPageTest extends RunningNode {

    private final WebApplicationContext node;
    private final PromisedPerson promised = new PromisedPerson(this);

    @Autowired
    TransitPageTest(WebApplicationContext node) {
        this.node = node;
    }

    private String granted() {
        var caseRef = promised.sent();
        var today = LocalDate.now(Clock.system(ZoneId.of("Asia/Tashkent"))).toString();
        var told = Map.of("kind", "none", "happenedOn", today, "internalText", "By telephone (synthetic).");
        as("officer.uz").act(caseRef, "record-grant", told);
        return caseRef;
    }

    @Test
    void theStateOnTheWayIsAskedForAtItsField() throws Exception {
        var tab = "/cases/" + granted() + "/surrender";
        var drafter = Browser.of(node, "drafter.uz");
        for (var none : List.of("", "UZ", "KZ", "XX")) {
            var form = Browser.value(drafter.open(tab), "once");
            var page = drafter.send(tab + "/transit?lang=en", Map.of("state", none, "once", form));
            assertThat(page.getStatus()).as(none).isEqualTo(422);
            assertThat(Browser.text(page))
                    .contains("Choose the State that is asked", "href=\"#state\"", "aria-invalid=\"true\"");
        }
        var form = Browser.value(drafter.open(tab), "once");
        var begun = drafter.send(tab + "/transit", Map.of("state", "KG", "once", form));
        assertThat(begun.getRedirectedUrl()).startsWith("/extradition/").endsWith("/draft/what-happened");
    }
}
