package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Two administrators at the pages of a route: nobody puts in force, writes over or drops what he has not seen. */
class RoutePagesTest extends RunningNode {

    private final WebApplicationContext node;

    RoutePagesTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    /** A route of a body that drafts nothing in other tests, far ahead. */
    private static Map<String, String> route(String post) {
        var from = LocalDate.now(Clock.systemUTC()).plusDays(400);
        return new HashMap<>(Map.of(
                "initiator", "kind:security",
                "stage", "approve",
                "validFrom", from.toString(),
                "validTo", from.plusDays(1).toString(),
                "steps[0].turn", "1",
                "steps[0].where", "central",
                "steps[0].role", "head",
                "steps[0].post", post,
                "steps[0].days", "3"));
    }

    private static Map<String, String> route(String version, String post) {
        var route = route(post);
        route.put("version", version);
        return route;
    }

    @Test
    void theSecondAdministratorDecidesOnWhatHeSawAndLosesNothingThatHeTyped() throws Exception {
        var first = Browser.of(node, "admin.tj");
        var second = Browser.of(node, "admin2.tj");
        var address = Objects.requireNonNull(
                first.send("/routes/new", route("P-first")).getRedirectedUrl());
        var edit = address + "/edit";
        var seen = Browser.value(second.open(address), "version");
        assertThat(first.send(edit, route(seen, "P-changed")).getRedirectedUrl())
                .isEqualTo(address);

        assertThat(second.send(address + "/force", Map.of("version", seen)).getRedirectedUrl())
                .isEqualTo(address);
        assertThat(Browser.text(second.open(address + "?lang=en")))
                .contains("Somebody changed the route", "P-changed", "/force\"");
        var crossed = first.send(edit, route(seen, "P-typed"));
        assertThat(crossed.getStatus()).isEqualTo(409);
        assertThat(Browser.text(crossed)).contains("href=\"#now\"", "P-changed", "value=\"P-typed\"");

        var now = Browser.value(crossed, "version");
        second.send(address + "/force", Map.of("version", now));
        var late = first.send(edit, route(now, "P-typed"));
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(Browser.text(late)).contains("href=\"#now\"", "value=\"P-typed\"");
    }

    @Test
    void nobodyThrowsAwayADraftThatWasWrittenAnewMeanwhile() throws Exception {
        var first = Browser.of(node, "admin.tj");
        var second = Browser.of(node, "admin2.tj");
        var address = Objects.requireNonNull(
                first.send("/routes/new", route("P-first")).getRedirectedUrl());
        var seen = Browser.value(first.open(address), "version");
        second.send(address + "/edit", route(seen, "P-written"));

        var discard = address + "/discard";
        assertThat(first.send(discard, Map.of("version", seen)).getRedirectedUrl())
                .isEqualTo(address);
        var now = first.open(address + "?lang=en");
        assertThat(Browser.text(now)).contains("Somebody changed the route", "P-written");
        assertThat(first.send(discard, Map.of("version", Browser.value(now, "version")))
                        .getRedirectedUrl())
                .isEqualTo("/routes");
    }
}
