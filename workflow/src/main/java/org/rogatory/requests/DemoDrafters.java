package org.rogatory.requests;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.Drafting;
import org.rogatory.cases.Scenario;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Who begins the file of a scenario of the demo world: the demo user of the unit or court that the scenario names. */
@Component
public class DemoDrafters {

    private final Directory directory;

    DemoDrafters(Directory directory) {
        this.directory = directory;
    }

    /** The scenario as a draft of whoever begins it; empty where it is of another kind or its State not hosted here. */
    @Transactional
    public Optional<String> enact(JsonNode scenario, Drafting drafts) {
        var state = scenario.path("requesting").asString("");
        if (!drafts.forms().contains(scenario.path("form").asString("")) || !directory.hosts(state)) {
            return Optional.empty();
        }
        var file = drafts.draft(
                Scenario.content(scenario), Scenario.id(scenario), Scenario.day(scenario), of(scenario, state));
        return Optional.of(file.caseRef());
    }

    /** The one of the unit that the scenario names, or of the usual one of this State. */
    public Officer of(JsonNode scenario, String state) {
        var role = Scenario.ofCourt(scenario) ? Role.COURT : Role.DRAFTER;
        var named = Scenario.unit(scenario);
        return at(role, state, named.isEmpty() ? usual(role, state) : named);
    }

    /** The demo user of a place: {@code drafter.uz} at the usual one, {@code drafter.uz.uz-dist-1} elsewhere. */
    public Officer at(Role role, String state, String unit) {
        var elsewhere = unit.equals(usual(role, state)) ? "" : "." + unit;
        var username = (role.key() + "." + state + elsewhere).toLowerCase(Locale.ROOT);
        return new Officer(username, "", state, unit, Set.of(role));
    }

    private String usual(Role role, String state) {
        return role == Role.COURT ? firstCourt(state).orElseGet(() -> defaultUnit(state)) : defaultUnit(state);
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
