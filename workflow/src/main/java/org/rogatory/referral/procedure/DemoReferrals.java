package org.rogatory.referral.procedure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.Scenario;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.file.FileVerbs;
import org.rogatory.referral.file.NewReferral;
import org.rogatory.referral.file.ReferralFiles;
import org.rogatory.referral.file.ReferralRoles;
import org.rogatory.referral.file.ReferralVerbs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * The scenario of a referral: the file of the coordinator with whom it begins. A service keeps its files under a key of
 * its own, which nobody has opened when the demo world is made.
 */
@Component
class DemoReferrals {

    private final Directory directory;
    private final ReferralFiles files;
    private final List<ReferralVerbs> parts;

    DemoReferrals(Directory directory, ReferralFiles files, List<ReferralVerbs> parts) {
        this.directory = directory;
        this.files = files;
        this.parts = parts;
    }

    /** The file of the scenario; empty where its State is not hosted here, or nobody coordinates there. */
    @Transactional
    public Optional<String> enact(JsonNode scenario) {
        var state = scenario.path("requesting").asString("");
        if (!directory.hosts(state) || !scenario.path("referral").isObject()) {
            return Optional.empty();
        }
        return directory
                .find(scenario.path("requesting_authority").asString(""))
                .filter(authority -> authority.state().equals(state) && !ReferralRoles.service(authority))
                .map(authority -> begin(scenario, authority));
    }

    private String begin(JsonNode scenario, Authority authority) {
        var coordinator = coordinator(authority);
        var opened = new NewReferral(authority.key(), authority.state(), Age.UNSURE, null);
        var file = files.open(opened, Scenario.id(scenario), coordinator);
        var safe = Act.draft(FileVerbs.SAFETY).keys(List.of("medical_need", "interpreter_needed"));
        part(FileVerbs.SAFETY).act(file, safe.act(), coordinator);
        return file.caseRef();
    }

    private ReferralVerbs part(String verb) {
        return parts.stream()
                .filter(part -> part.verbs().contains(verb))
                .findFirst()
                .orElseThrow();
    }

    private static Officer coordinator(Authority authority) {
        var username = ("coordinator." + authority.state() + "." + authority.key()).toLowerCase(Locale.ROOT);
        return new Officer(username, "", authority.state(), authority.key(), Set.of(Role.COORDINATOR));
    }
}
