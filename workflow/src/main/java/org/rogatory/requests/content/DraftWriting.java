package org.rogatory.requests.content;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.cases.Step;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.requests.RequestSettings;
import org.rogatory.requests.content.DraftedRequests.Given;
import org.rogatory.requests.content.DraftedRequests.Opening;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** How a request of ours comes to its content, whatever its kind: begun, written anew, taken over from paper. */
@Component
class DraftWriting {

    private static final String DRAFT = "draft";

    private final Cases cases;
    private final OutgoingRequestRepository requests;
    private final KnownDrafts known;
    private final RequestContents contents;
    private final DraftContents drafts;
    private final RequestReaders readers;
    private final Directory directory;
    private final RequestSettings settings;

    DraftWriting(
            Cases cases,
            OutgoingRequestRepository requests,
            KnownDrafts known,
            RequestContents contents,
            DraftContents drafts,
            RequestReaders readers,
            Directory directory,
            RequestSettings settings) {
        this.cases = cases;
        this.requests = requests;
        this.known = known;
        this.contents = contents;
        this.drafts = drafts;
        this.readers = readers;
        this.directory = directory;
        this.settings = settings;
    }

    CaseFile begin(Opening opening, NewDraft draft, Officer officer) {
        var keeper = keeper(opening, officer);
        var content = drafts.completed(draft.content(), keeper, opening.schema(), officer);
        var whole = new NewDraft(content, draft.externalRef(), draft.trainingDay());
        var file = cases.open(DraftedFiles.of(opening, whole, keeper, officer), DraftedFiles.principals(officer));
        if (officer.has(Role.COURT)) {
            file.followCourtRoute();
        }
        if (settings.synthetic()) {
            file.trainOn(draft.trainingDay());
        }
        keep(file, content);
        cases.note(file, Step.of(Act.of(DRAFT, null), officer, null, file.status()));
        return file;
    }

    private String keeper(Opening opening, Officer officer) {
        return directory
                .defaultFor(officer.state(), CaseFamily.of(opening.machine()))
                .orElseGet(() -> directory.keeper(officer.state(), officer.has(Role.COURT)))
                .key();
    }

    void keep(CaseFile file, JsonNode content) {
        DraftedFiles.extract(file, content);
        requests.save(contents.begin(file.caseRef(), content));
    }

    void keepSent(CaseFile file, JsonNode content, Set<Role> also, Officer by) {
        cases.grant(file.caseRef(), file.authority(), DraftedSteps.readers(also));
        DraftedFiles.extract(file, content);
        var request = contents.begin(file.caseRef(), content);
        contents.fix(request, by);
        request.approve();
        requests.save(request);
    }

    CaseFile write(String caseRef, @Nullable Long seen, Given given, Officer officer) {
        var file = cases.findForWork(caseRef, officer);
        var request = known.find(caseRef, AccessScope.of(officer));
        cases.checkVersion(file, seen);
        if (!DRAFT.equals(file.status())) {
            throw Refusal.of("not-a-draft");
        }
        Roles.demand(officer.has(DraftedFiles.drafter(file)));
        write(file, request, given, officer);
        return file;
    }

    void rewrite(CaseFile file, Given given, Officer officer) {
        write(file, known.of(file.caseRef()), given, officer);
    }

    private void write(CaseFile file, OutgoingRequest request, Given given, Officer officer) {
        var written = readers.written(file, given.content(), () -> contents.of(request), officer);
        var content = drafts.completed(written, file.authority(), given.schema(), officer);
        contents.write(request, content);
        requests.save(request.writtenBy(officer.username()));
        DraftedFiles.extract(file, content);
        cases.trace(file, Act.of("write", null), officer);
    }
}
