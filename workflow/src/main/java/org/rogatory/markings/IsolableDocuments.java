package org.rogatory.markings;

import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Isolable;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentIsolations;
import org.rogatory.documents.Documents;
import org.rogatory.documents.Isolation;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;

/** Documents of a file, as they are taken away from everybody. */
@Component
class IsolableDocuments implements Isolable {

    static final String KIND = "document";

    private static final Verbs VERBS = new Verbs("isolate_document", "lift_isolation", "erase_document");

    private final Documents documents;
    private final DocumentIsolations isolations;
    private final Deliberation deliberation;
    private final Cases cases;

    IsolableDocuments(Documents documents, DocumentIsolations isolations, Deliberation deliberation, Cases cases) {
        this.documents = documents;
        this.isolations = isolations;
        this.deliberation = deliberation;
        this.cases = cases;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Verbs verbs() {
        return VERBS;
    }

    @Override
    public Refusal refusal(Isolation isolation) {
        return Deliberation.takenAway(isolation);
    }

    @Override
    public String trailName() {
        return "documentRef";
    }

    @Override
    public Standing standing(String reference, Officer officer) {
        var file = cases.find(documents.get(reference).caseRef(), AccessScope.of(officer));
        return Standing.in(file, deliberation.listed(file, reference, officer).isolation());
    }

    @Override
    public Optional<String> fileOf(String reference) {
        return Optional.of(documents.get(reference).caseRef());
    }

    @Override
    public void isolate(String reference, Officer officer) {
        isolations.isolate(reference, holder(reference));
    }

    @Override
    public void release(String reference) {
        isolations.release(reference, holder(reference));
    }

    @Override
    public void erase(String reference, Officer officer) {
        isolations.erase(reference, officer.username());
    }

    private String holder(String reference) {
        return kind() + ":" + reference;
    }
}
