package org.rogatory.mla.outgoing;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseLink.Kind;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Scenario;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.content.DraftedFiles;
import org.rogatory.requests.content.NewDraft;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Scenarios of the demo world as drafts of their requesting unit; a supplement is begun from its request. */
@Component
class OutgoingScenarios {

    private final OutgoingRequests requests;
    private final FollowingRequests following;
    private final Cases cases;
    private final CaseLists lists;
    private final Directory directory;

    OutgoingScenarios(
            OutgoingRequests requests, FollowingRequests following, Cases cases, CaseLists lists, Directory directory) {
        this.requests = requests;
        this.following = following;
        this.cases = cases;
        this.lists = lists;
        this.directory = directory;
    }

    @Transactional
    public Optional<String> enact(JsonNode scenario) {
        var state = scenario.path("requesting").asString("");
        if (!directory.hosts(state)) {
            return Optional.empty();
        }
        var draft = new NewDraft(Scenario.content(scenario), Scenario.id(scenario), Scenario.day(scenario));
        var file = RequestForms.SUPPLEMENT.equals(scenario.path("form").asString(""))
                ? supplement(Scenario.parent(scenario), draft, state)
                : requests.draft(draft, drafter(scenario, state));
        return Optional.of(file.caseRef());
    }

    /** Refused where no request of this State is named that has left; whoever drafted that asks for more. */
    private CaseFile supplement(String parent, NewDraft draft, String state) {
        var earlier = cases.lookUp(parent, AccessScope.system())
                .or(() -> lists.byExternalRef(parent, AccessScope.system()).stream()
                        .filter(CaseFile::outgoing)
                        .findFirst())
                .filter(file -> file.state().equals(state))
                .orElseThrow(OutgoingScenarios::withoutRequest);
        var officer = user(DraftedFiles.drafter(earlier), state, earlier.unit());
        if (!following.possible(earlier, officer).contains(Kind.SUPPLEMENTS)) {
            throw withoutRequest();
        }
        return following.supplement(earlier.caseRef(), draft, officer);
    }

    private static Refusal withoutRequest() {
        return Refusal.of("not-an-earlier-request", "parent");
    }

    private Officer drafter(JsonNode scenario, String state) {
        var role = Scenario.ofCourt(scenario) ? Role.COURT : Role.DRAFTER;
        var named = Scenario.unit(scenario);
        return user(role, state, named.isEmpty() ? usual(role, state) : named);
    }

    private Officer user(Role role, String state, String unit) {
        var elsewhere = unit.equals(usual(role, state)) ? "" : "." + unit;
        return new Officer(username(role, state, elsewhere), "", state, unit, Set.of(role));
    }

    private String usual(Role role, String state) {
        return role == Role.COURT ? firstCourt(state).orElseGet(() -> defaultUnit(state)) : defaultUnit(state);
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
