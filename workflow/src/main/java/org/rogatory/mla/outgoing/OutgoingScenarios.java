package org.rogatory.mla.outgoing;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.Scenario;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Scenarios of the demo world as drafts of their requesting unit. */
@Component
class OutgoingScenarios {

    private final OutgoingRequests requests;
    private final Directory directory;

    OutgoingScenarios(OutgoingRequests requests, Directory directory) {
        this.requests = requests;
        this.directory = directory;
    }

    @Transactional
    public Optional<String> enact(JsonNode scenario) {
        var state = scenario.path("requesting").asString("");
        if (!directory.hosts(state)) {
            return Optional.empty();
        }
        var draft = new OutgoingRequests.NewDraft(
                Scenario.content(scenario), Scenario.id(scenario), Scenario.day(scenario));
        var file = requests.draft(draft, drafter(scenario, state));
        return Optional.of(file.caseRef());
    }

    private Officer drafter(JsonNode scenario, String state) {
        var court = scenario.path("route").asString("").startsWith("court");
        var role = court ? Role.COURT : Role.DRAFTER;
        var usual = court ? firstCourt(state).orElseGet(() -> defaultUnit(state)) : defaultUnit(state);
        var named = scenario.path("unit").path("authority").asString("");
        var unit = named.isEmpty() ? usual : named;
        return new Officer(username(role, state, unit.equals(usual) ? "" : "." + unit), "", state, unit, Set.of(role));
    }

    /** The demo user of a place: {@code drafter.uz} at the usual one, {@code drafter.uz.uz-dist-1} elsewhere. */
    private static String username(Role role, String state, String elsewhere) {
        return (role.key() + "." + state + elsewhere).toLowerCase(Locale.ROOT);
    }

    private Optional<String> firstCourt(String state) {
        return directory.authorities(state).stream()
                .filter(authority -> "court".equals(authority.kind()))
                .map(Authority::key)
                .findFirst();
    }

    private String defaultUnit(String state) {
        var central = directory.mlaDefault(state).orElseThrow().key();
        return directory.authorities(state).stream()
                .filter(authority -> central.equals(authority.parent()))
                .filter(authority -> "investigative_unit".equals(authority.kind()))
                .map(Authority::key)
                .findFirst()
                .orElse(central);
    }
}
