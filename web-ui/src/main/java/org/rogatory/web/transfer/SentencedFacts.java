package org.rogatory.web.transfer;

import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.PersonFacts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Whom a sheet of a file of transfer is about: the sentenced person of its request. */
@Component
class SentencedFacts {

    private static final String SENTENCED = "sentenced";

    private final Cases cases;

    SentencedFacts(Cases cases) {
        this.cases = cases;
    }

    /**
     * What the request tells of the person, with the trace of reading it; null to whoever reads codes in place of
     * names, and where the name is kept from all.
     */
    @Nullable
    PersonFacts of(CaseFile file, JsonNode content, Officer officer) {
        var person = content.path("persons")
                .valueStream()
                .filter(known -> SENTENCED.equals(known.path("role").asString("")))
                .findFirst()
                .orElseGet(MissingNode::getInstance);
        if (!Roles.readsNames(officer) || person.path("sealed").asBoolean(false)) {
            return null;
        }
        cases.viewPeople(file, officer);
        return PersonFacts.ofRequest(person);
    }
}
