package org.rogatory.mla.outgoing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseLink;
import org.rogatory.cases.CaseLinks;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.law.ContentSchema;
import org.rogatory.mla.urgent.CalledOffAdvances;
import org.rogatory.requests.content.DraftedRequests;
import org.rogatory.requests.content.DraftedRequests.Given;
import org.rogatory.requests.content.DraftedRequests.Opening;
import org.rogatory.requests.content.FixedVersion;
import org.rogatory.requests.content.NewDraft;
import org.rogatory.requests.content.OutgoingRequestRepository;
import org.rogatory.requests.content.OutgoingReview;
import org.rogatory.requests.content.RequestContents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** The requesting side's front door for drafting: begin a request, write it, read it and its fixed versions. */
@Service
public class OutgoingRequests {

    static final String MACHINE = "mla_outgoing";

    /** Those who get its files beside the others of the office that sends. */
    static final Set<Role> ALSO = Set.of(Role.TRANSLATOR);

    private static final String PREFIX = "MLA";
    private static final Set<Role> DRAFTING = EnumSet.of(Role.DRAFTER, Role.COURT);

    private final Cases cases;
    private final DraftedRequests drafted;
    private final OutgoingRequestRepository requests;
    private final RequestContents contents;
    private final ContentSchema schema;
    private final OutgoingReview review;
    private final CaseLinks links;
    private final CalledOffAdvances advances;

    OutgoingRequests(
            Cases cases,
            DraftedRequests drafted,
            OutgoingRequestRepository requests,
            RequestContents contents,
            ContentSchema schema,
            OutgoingReview review,
            CaseLinks links,
            CalledOffAdvances advances) {
        this.links = links;
        this.advances = advances;
        this.cases = cases;
        this.drafted = drafted;
        this.requests = requests;
        this.contents = contents;
        this.schema = schema;
        this.review = review;
    }

    /** Begins a draft in the officer's unit and returns the file. */
    @Transactional
    public CaseFile draft(NewDraft draft, Officer officer) {
        Roles.demand(officer.hasAny(DRAFTING));
        var file = drafted.begin(new Opening(MACHINE, PREFIX, schema), draft, officer);
        goOn(file, draft.content(), officer);
        return file;
    }

    /** Links the file with the earlier request that its content names, if the officer may see that; a paper one is not here. */
    private void goOn(CaseFile file, JsonNode content, Officer officer) {
        var corrected = content.path("corrects").path("reference").asString("");
        var reference = corrected.isEmpty() ? content.path("parent").asString("") : corrected;
        var kind = corrected.isEmpty() ? CaseLink.Kind.SUPPLEMENTS : CaseLink.Kind.CORRECTS;
        if (!reference.isEmpty()) {
            cases.lookUp(reference, AccessScope.of(officer))
                    .filter(earlier -> CaseLinks.concerns(earlier, file))
                    .ifPresent(earlier -> links.follow(file, earlier, kind));
        }
    }

    /**
     * Writes the draft anew; refused if somebody else has written since the version seen. A section that is for others
     * by name stays as it stands, and the State that was asked orally ahead of it stays the one that is asked.
     */
    @Transactional
    public CaseFile write(String caseRef, @Nullable Long version, JsonNode given, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        var asked = file.requested();
        if (!asked.equals(given.path("requested").asString(asked)) && advances.standing(file)) {
            throw Refusal.of("asked-orally-there", "requested");
        }
        return drafted.write(caseRef, version, new Given(given, schema), officer);
    }

    /** The request as it is now, as an officer may read it. */
    @Transactional(readOnly = true)
    public JsonNode content(CaseFile file, Officer officer) {
        return review.content(file, officer);
    }

    /** The request as it is now, to be read beside its versions: what is closed there is closed here. */
    @Transactional(readOnly = true)
    public JsonNode present(CaseFile file, Officer officer) {
        return review.present(file, officer);
    }

    /** The instruments the request cites. */
    @Transactional(readOnly = true)
    public List<String> cited(String caseRef) {
        return requests.find(caseRef, AccessScope.system()).map(contents::withoutPersons).stream()
                .flatMap(content -> content.path("legal_basis").valueStream())
                .map(id -> id.asString(""))
                .toList();
    }

    /** The fixed versions as an officer may read them, oldest first. */
    @Transactional(readOnly = true)
    public List<FixedVersion> versions(CaseFile file, Officer officer) {
        return review.versions(file, officer);
    }
}
