package org.rogatory.mla.outgoing;

import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseLink.Kind;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Scenario;
import org.rogatory.directory.Directory;
import org.rogatory.requests.DemoDrafters;
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
    private final DemoDrafters drafters;

    OutgoingScenarios(
            OutgoingRequests requests,
            FollowingRequests following,
            Cases cases,
            CaseLists lists,
            Directory directory,
            DemoDrafters drafters) {
        this.requests = requests;
        this.following = following;
        this.cases = cases;
        this.lists = lists;
        this.directory = directory;
        this.drafters = drafters;
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
                : requests.draft(draft, drafters.of(scenario, state));
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
        var officer = drafters.at(DraftedFiles.drafter(earlier), state, earlier.unit());
        if (!following.possible(earlier, officer).contains(Kind.SUPPLEMENTS)) {
            throw withoutRequest();
        }
        return following.supplement(earlier.caseRef(), draft, officer);
    }

    private static Refusal withoutRequest() {
        return Refusal.of("not-an-earlier-request", "parent");
    }
}
