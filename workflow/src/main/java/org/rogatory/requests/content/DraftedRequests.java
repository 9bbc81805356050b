package org.rogatory.requests.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.FindingOverride;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Step;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.law.ContentSchema;
import org.rogatory.law.Finding;
import org.rogatory.law.Stage;
import org.rogatory.requests.RequestSettings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * The content of a request of ours, its versions, its letter: for every kind of request. Decides no role and moves no
 * status: whoever calls has done both.
 */
@Service
public class DraftedRequests {

    private static final String DRAFT = "draft";

    private final Cases cases;
    private final OutgoingRequestRepository requests;
    private final RequestContents contents;
    private final DraftContents drafts;
    private final RequestReaders readers;
    private final DraftedSteps steps;
    private final DraftedGuards guards;
    private final OutgoingReview review;
    private final OutgoingFindings findings;
    private final RequestLetter letter;
    private final Directory directory;
    private final RequestSettings settings;

    DraftedRequests(
            Cases cases,
            OutgoingRequestRepository requests,
            RequestContents contents,
            DraftContents drafts,
            RequestReaders readers,
            DraftedSteps steps,
            DraftedGuards guards,
            OutgoingReview review,
            OutgoingFindings findings,
            RequestLetter letter,
            Directory directory,
            RequestSettings settings) {
        this.cases = cases;
        this.requests = requests;
        this.contents = contents;
        this.drafts = drafts;
        this.readers = readers;
        this.steps = steps;
        this.guards = guards;
        this.review = review;
        this.findings = findings;
        this.letter = letter;
        this.directory = directory;
        this.settings = settings;
    }

    /** The machine that the file follows, what its reference says after the State, and the shape of its content. */
    public record Opening(String machine, String prefix, ContentSchema schema) {}

    /** A content and the published shape that it has to have. */
    public record Given(JsonNode content, ContentSchema schema) {}

    /** Opens a file in the officer's unit, kept where such requests of his State are kept, and keeps its content. */
    @Transactional
    public CaseFile begin(Opening opening, NewDraft draft, Officer officer) {
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
        DraftedFiles.extract(file, content);
        requests.save(contents.begin(file.caseRef(), content));
        cases.note(file, Step.of(Act.of(DRAFT, null), officer, null, file.status()));
        return file;
    }

    private String keeper(Opening opening, Officer officer) {
        return directory
                .defaultFor(officer.state(), CaseFamily.of(opening.machine()))
                .orElseGet(() -> directory.keeper(officer.state(), officer.has(Role.COURT)))
                .key();
    }

    /** Writes the draft anew; refused if somebody else has written since the version seen. */
    @Transactional
    public void write(String caseRef, @Nullable Long seen, Given given, Officer officer) {
        var file = cases.findForWork(caseRef, officer);
        var request = requests.find(caseRef, AccessScope.of(officer)).orElseThrow(Refusal::notFound);
        cases.checkVersion(file, seen);
        if (!DRAFT.equals(file.status())) {
            throw Refusal.of("not-a-draft");
        }
        var written = readers.written(file, given.content(), () -> contents.of(request), officer);
        var content = drafts.completed(written, file.authority(), given.schema(), officer);
        contents.write(request, content);
        requests.save(request.writtenBy(officer.username()));
        DraftedFiles.extract(file, content);
        cases.trace(file, Act.of("write", seen), officer);
    }

    /** The whole of it as it is now, for an officer who may see the file. */
    @Transactional(readOnly = true)
    public JsonNode content(String caseRef, Officer officer) {
        return requests.find(caseRef, AccessScope.of(officer)).map(contents::of).orElseThrow(Refusal::notFound);
    }

    /** The same for the system. */
    @Transactional(readOnly = true)
    public JsonNode content(String caseRef) {
        return steps.content(caseRef);
    }

    /** The fixed versions as an officer may read them, oldest first. */
    @Transactional(readOnly = true)
    public List<FixedVersion> versions(String caseRef, Officer officer) {
        return review.versions(cases.find(caseRef, AccessScope.of(officer)), officer);
    }

    /**
     * It is submitted: a version is fixed, what was to be corrected is answered, a translation of the version before
     * lapses, those of the central authority and these others of it get the file, and a translator where a translation
     * is asked for.
     */
    @Transactional
    public void submit(CaseFile file, Set<Role> also, Officer officer) {
        steps.submit(file, also, officer);
    }

    /** It is approved, and numbered unless a translation waits. */
    @Transactional
    public void approve(CaseFile file, Officer officer) {
        steps.approve(file, officer);
    }

    /** The translation is finished, with its paper, and the request numbered. */
    @Transactional
    public void attachTranslation(CaseFile file, Act act, Officer officer) {
        steps.attachTranslation(file, act, officer);
    }

    /** It is returned: why and where it is to be corrected is kept. Its note is a paper of the act as any other. */
    @Transactional
    public void returned(CaseFile file, Act act, Officer officer) {
        steps.returned(file, act, officer);
    }

    /** The seal on the letter that was laid out is ordered. */
    @Transactional
    public void sign(CaseFile file, Act act, Officer officer) {
        steps.sign(file, act, officer);
    }

    /** The approval is taken back: the letter is void and stays in the file, its number stays in the book. */
    @Transactional
    public void recall(CaseFile file, Officer officer) {
        steps.recall(file, officer);
    }

    /** It will not leave: its number stays in the book as void. */
    @Transactional
    public void cancel(CaseFile file, Officer officer) {
        steps.cancel(file, officer);
    }

    /** What the other State has asked for is kept, and the day on which it wants it. */
    @Transactional
    public void asked(CaseFile file, Act act) {
        steps.asked(file, act);
    }

    /** An override is asked for, given or taken back: the guards have let it pass. */
    @Transactional
    public void override(CaseFile file, Act act, Officer officer) {
        steps.override(file, act, officer);
    }

    /**
     * Refuses what four eyes, words that he does not read, an error of the stage without override, isolation, or a
     * missing letter forbids.
     *
     * @param stage by which the content is judged; null where the act is none for which it is
     */
    @Transactional(readOnly = true)
    public void demand(CaseFile file, Act act, @Nullable Stage stage, Officer officer) {
        guards.demand(file, act, stage, officer);
    }

    /** What the rules of law say of it at a stage. */
    @Transactional(readOnly = true)
    public List<Finding> findings(CaseFile file, Stage stage, Officer officer) {
        return guards.findings(file, content(file.caseRef(), officer), stage);
    }

    /** Whether the central authority may let it pass in spite of the finding. */
    public boolean overridable(Finding finding) {
        return findings.overridable(finding);
    }

    /** What was asked for and decided about findings, oldest first. */
    @Transactional(readOnly = true)
    public List<FindingOverride> overrides(CaseFile file, Officer officer) {
        return review.overrides(file, officer);
    }

    /** What stands in the officer's way though the verb would be his, as a code; null for nothing. */
    @Transactional(readOnly = true)
    public @Nullable String barred(CaseFile file, String verb, Officer officer) {
        return guards.barred(file, verb, officer);
    }

    /** Whether the process waits for a translation: {@code needed} or {@code not_needed}. */
    @Transactional(readOnly = true)
    public String translationNeeded(String caseRef) {
        return guards.translationOpen(caseRef) ? "needed" : "not_needed";
    }

    /** Lays the letter of the approved version out; a job of the process. */
    public void renderLetter(String caseRef) {
        letter.render(caseRef);
    }

    /** The document of the letter, once it is laid out. */
    @Transactional(readOnly = true)
    public Optional<String> letterRef(String caseRef) {
        return requests.find(caseRef, AccessScope.system()).map(OutgoingRequest::letterRef);
    }
}
