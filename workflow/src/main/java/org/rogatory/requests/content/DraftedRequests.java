package org.rogatory.requests.content;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.FindingOverride;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.law.ContentSchema;
import org.rogatory.law.Finding;
import org.rogatory.law.Stage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * The content of a request of ours, its versions, its letter: for every kind of request. Decides no role but
 * who writes a draft, and moves no status: whoever calls has done both.
 */
@Service
public class DraftedRequests {

    private final Cases cases;
    private final OutgoingRequestRepository requests;
    private final KnownDrafts known;
    private final RequestContents contents;
    private final DraftWriting writing;
    private final DraftedSteps steps;
    private final DraftedGuards guards;
    private final OutgoingReview review;
    private final OutgoingFindings findings;
    private final RequestLetter letter;

    DraftedRequests(
            Cases cases,
            OutgoingRequestRepository requests,
            KnownDrafts known,
            RequestContents contents,
            DraftWriting writing,
            DraftedSteps steps,
            DraftedGuards guards,
            OutgoingReview review,
            OutgoingFindings findings,
            RequestLetter letter) {
        this.cases = cases;
        this.requests = requests;
        this.known = known;
        this.contents = contents;
        this.writing = writing;
        this.steps = steps;
        this.guards = guards;
        this.review = review;
        this.findings = findings;
        this.letter = letter;
    }

    /** The machine that the file follows, what its reference says after the State, and the shape of its content. */
    public record Opening(String machine, String prefix, ContentSchema schema) {}

    /** A content and the published shape that it has to have. */
    public record Given(JsonNode content, ContentSchema schema) {}

    /** Opens a file in the officer's unit, kept where such requests of his State are kept, and keeps its content. */
    @Transactional
    public CaseFile begin(Opening opening, NewDraft draft, Officer officer) {
        return writing.begin(opening, draft, officer);
    }

    /** Keeps the content of a file that is a draft on paper. */
    @Transactional
    public void keep(CaseFile file, JsonNode content) {
        writing.keep(file, content);
    }

    /** Keeps that of a file that left on paper, as one version, fixed and approved there; its letter is not here. */
    @Transactional
    public void keepSent(CaseFile file, JsonNode content, Set<Role> also, Officer by) {
        writing.keepSent(file, content, also, by);
    }

    /** Writes the draft anew, by whoever drafts it; refused if somebody else has written since the version seen. */
    @Transactional
    public CaseFile write(String caseRef, @Nullable Long seen, Given given, Officer officer) {
        return writing.write(caseRef, seen, given, officer);
    }

    /** The same by a step of the file, whose officer was admitted to it. */
    @Transactional
    public void rewrite(CaseFile file, Given given, Officer officer) {
        writing.rewrite(file, given, officer);
    }

    /** What is kept of it beside the file; refused as not found where the scope does not see it. */
    @Transactional(readOnly = true)
    public OutgoingRequest find(String caseRef, AccessScope scope) {
        return known.find(caseRef, scope);
    }

    /** Keeps what an act has changed of that. */
    @Transactional
    public void save(OutgoingRequest request) {
        requests.save(request);
    }

    /** The whole of it as it is now, for an officer who may see the file. */
    @Transactional(readOnly = true)
    public JsonNode content(String caseRef, Officer officer) {
        return contents.of(known.find(caseRef, AccessScope.of(officer)));
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

    /**
     * An act on its file that the guards have let pass does to it what such an act does to every request: it is
     * approved, sealed, translated, called back, given up or returned, an override is asked for or given, control goes
     * on for longer, or the other State tells its number, asks for more or leaves more time. Others do nothing to it.
     */
    @Transactional
    public void follow(CaseFile file, Act act, Officer officer) {
        steps.follow(file, act, officer);
    }

    /**
     * Refuses what four eyes, words that he does not read, an error of the stage without override, isolation, a basis
     * that nobody has confirmed, or a missing letter forbids.
     */
    @Transactional(readOnly = true)
    public void demand(CaseFile file, Act act, Officer officer) {
        guards.demand(file, act, officer);
    }

    /** What the rules of law say of it at a stage. */
    @Transactional(readOnly = true)
    public List<Finding> findings(CaseFile file, Stage stage, Officer officer) {
        return guards.findings(file, content(file.caseRef(), officer), stage);
    }

    /** The same of its content as it was read. */
    public List<Finding> findings(CaseFile file, JsonNode content, Stage stage) {
        return guards.findings(file, content, stage);
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

    /** Whether a verb is of any use now: on the route of the file, for its translation, and for what is found in it. */
    @Transactional(readOnly = true)
    public boolean offers(CaseFile file, String verb) {
        return guards.offers(file, verb);
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
}
