package org.rogatory.mla.outgoing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseLink;
import org.rogatory.cases.CaseLinks;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.cases.Step;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.law.ContentSchema;
import org.rogatory.requests.RequestSettings;
import org.rogatory.requests.content.DraftContents;
import org.rogatory.requests.content.DraftedFiles;
import org.rogatory.requests.content.DraftedRequests.Opening;
import org.rogatory.requests.content.FixedVersion;
import org.rogatory.requests.content.NewDraft;
import org.rogatory.requests.content.OutgoingRequestRepository;
import org.rogatory.requests.content.OutgoingReview;
import org.rogatory.requests.content.RequestContents;
import org.rogatory.requests.content.RequestReaders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** The requesting side's front door for drafting: begin a request, write it, read it and its fixed versions. */
@Service
public class OutgoingRequests {

    static final String MACHINE = "mla_outgoing";
    private static final String PREFIX = "MLA";
    private static final Set<Role> DRAFTING = EnumSet.of(Role.DRAFTER, Role.COURT);

    private final Cases cases;
    private final OutgoingRequestRepository requests;
    private final RequestContents contents;
    private final ContentSchema schema;
    private final DraftContents drafts;
    private final RequestReaders readers;
    private final OutgoingReview review;
    private final Directory directory;
    private final RequestSettings settings;
    private final CaseLinks links;

    OutgoingRequests(
            Cases cases,
            OutgoingRequestRepository requests,
            RequestContents contents,
            ContentSchema schema,
            DraftContents drafts,
            RequestReaders readers,
            OutgoingReview review,
            Directory directory,
            RequestSettings settings,
            CaseLinks links) {
        this.links = links;
        this.cases = cases;
        this.requests = requests;
        this.contents = contents;
        this.schema = schema;
        this.drafts = drafts;
        this.readers = readers;
        this.review = review;
        this.directory = directory;
        this.settings = settings;
    }

    /** Begins a draft in the officer's unit and returns the file. */
    @Transactional
    public CaseFile draft(NewDraft draft, Officer officer) {
        Roles.demand(officer.hasAny(DRAFTING));
        var keeper = directory.keeper(officer.state(), officer.has(Role.COURT)).key();
        var content = drafts.completed(draft.content(), keeper, schema, officer);
        var opening = new Opening(MACHINE, PREFIX, schema);
        var whole = new NewDraft(content, draft.externalRef(), draft.trainingDay());
        var file = cases.open(DraftedFiles.of(opening, whole, keeper, officer), DraftedFiles.principals(officer));
        if (officer.has(Role.COURT)) {
            file.followCourtRoute();
        }
        if (settings.synthetic()) {
            file.trainOn(draft.trainingDay());
        }
        DraftedFiles.extract(file, content);
        goOn(file, content, officer);
        requests.save(contents.begin(file.caseRef(), content));
        cases.note(file, Step.of(Act.of("draft", null), officer, null, file.status()));
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

    /** Who drafts on the route of the file: what a court asks for, only the court writes. */
    public static Role drafter(CaseFile file) {
        return file.courtRoute() ? Role.COURT : Role.DRAFTER;
    }

    /**
     * Writes the draft anew; refused if somebody else has written since the version seen. A section that is for others
     * by name stays as it stands.
     */
    @Transactional
    public CaseFile write(String caseRef, @Nullable Long version, JsonNode given, Officer officer) {
        var scope = AccessScope.of(officer);
        var file = cases.findForWork(caseRef, officer);
        var request = requests.find(caseRef, scope).orElseThrow(Refusal::notFound);
        cases.checkVersion(file, version);
        if (!"draft".equals(file.status())) {
            throw Refusal.of("not-a-draft");
        }
        Roles.demand(officer.has(drafter(file)));
        var written = readers.written(file, given, () -> contents.of(request), officer);
        var content = drafts.completed(written, file.authority(), schema, officer);
        contents.write(request, content);
        requests.save(request.writtenBy(officer.username()));
        DraftedFiles.extract(file, content);
        cases.trace(file, Act.of("write", version), officer);
        return file;
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

    /** The whole of it, for whoever does not give it out. */
    @Transactional(readOnly = true)
    JsonNode whole(String caseRef, Officer officer) {
        return requests.find(caseRef, AccessScope.of(officer)).map(contents::of).orElseThrow(Refusal::notFound);
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
