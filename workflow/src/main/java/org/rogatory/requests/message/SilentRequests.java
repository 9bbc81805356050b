package org.rogatory.requests.message;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Procedures;
import org.rogatory.identity.Officer;
import org.rogatory.law.AssistanceType;
import org.rogatory.law.ReferenceData;
import org.rogatory.verification.SilentFiles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Requests of which strangers learn nothing: confidential ones, with a sealed person, or with a covert measure. */
@Component
class SilentRequests implements SilentFiles {

    private static final String SEALED = "sealed";

    private final Cases cases;
    private final ObjectProvider<Procedures> procedures;
    private final ReferenceData law;

    SilentRequests(Cases cases, ObjectProvider<Procedures> procedures, ReferenceData law) {
        this.cases = cases;
        this.procedures = procedures;
        this.law = law;
    }

    /** What is no file of a procedure is not silent for its sake; a refusal on the way would undo the letter. */
    @Override
    public boolean silent(String caseRef) {
        return cases.lookUp(caseRef, AccessScope.system())
                .filter(file -> file.marks().confidential() || guarded(content(file)))
                .isPresent();
    }

    private JsonNode content(CaseFile file) {
        return procedures.getObject().content(file, Officer.system(file.state()));
    }

    private boolean guarded(JsonNode content) {
        return content.path(SEALED).size() > 0
                || content.findValues(SEALED).stream().anyMatch(marked -> marked.asBoolean(false))
                || content.path("assistance").valueStream().anyMatch(this::covert);
    }

    private boolean covert(JsonNode item) {
        return law.assistanceType(item.path("type").asString(""))
                .filter(AssistanceType::classified)
                .isPresent();
    }
}
