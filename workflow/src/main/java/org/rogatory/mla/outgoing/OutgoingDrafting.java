package org.rogatory.mla.outgoing;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Drafting;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.content.DraftedFiles;
import org.rogatory.requests.content.NewDraft;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Drafts of requests for legal assistance and of information that nobody asked for. */
@Component
class OutgoingDrafting implements Drafting {

    private final OutgoingRequests requests;
    private final Cases cases;

    OutgoingDrafting(OutgoingRequests requests, Cases cases) {
        this.requests = requests;
        this.cases = cases;
    }

    @Override
    public Set<String> forms() {
        return RequestForms.ASSISTING;
    }

    @Override
    public String machine() {
        return OutgoingRequests.MACHINE;
    }

    @Override
    public CaseFile draft(
            JsonNode content, @Nullable String externalRef, @Nullable LocalDate trainingDay, Officer officer) {
        return requests.draft(new NewDraft(content, externalRef, trainingDay), officer);
    }

    @Override
    public void write(String caseRef, @Nullable Long seen, JsonNode content, Officer officer) {
        requests.write(caseRef, seen, content, officer);
    }

    @Override
    public JsonNode content(String caseRef, Officer officer) {
        return requests.content(cases.find(caseRef, AccessScope.of(officer)), officer);
    }

    @Override
    public Role drafter(CaseFile file) {
        return DraftedFiles.drafter(file);
    }
}
