package org.rogatory.mla.outgoing;

import java.util.EnumSet;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseLink.Kind;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Timeline;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.requests.content.DraftedFiles;
import org.rogatory.requests.content.NewDraft;
import org.rogatory.requests.content.OutgoingRequest;
import org.rogatory.requests.content.OutgoingRequestRepository;
import org.rogatory.requests.content.RequestContents;
import org.rogatory.requests.content.RequestReaders;
import org.rogatory.requests.content.SentStatuses;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Requests that go on from one of ours that has left: one that asks for more, and one that is sent again after it came
 * back without execution. Each is a new file with a link, and names the earlier one to the other State.
 */
@Service
public class FollowingRequests {

    private static final Set<Role> DRAFTING = EnumSet.of(Role.DRAFTER, Role.COURT);

    /** To whom it goes and what it goes on from: the file of the earlier request tells that. */
    private static final Set<String> NAMING = Set.of("form", "requested", "parent", "parent_letter");

    private static final String SENDING = "transmit";

    /** What sends a request, and what takes it back before that or after. */
    private static final Set<String> MOVING = Set.of(SENDING, "cancel", "withdraw");

    private final Cases cases;
    private final OutgoingRequests drafts;
    private final OutgoingRequestRepository requests;
    private final RequestContents contents;
    private final RequestReaders readers;
    private final Timeline timeline;

    FollowingRequests(
            Cases cases,
            OutgoingRequests drafts,
            OutgoingRequestRepository requests,
            RequestContents contents,
            RequestReaders readers,
            Timeline timeline) {
        this.timeline = timeline;
        this.readers = readers;
        this.cases = cases;
        this.drafts = drafts;
        this.requests = requests;
        this.contents = contents;
    }

    /** Begins a request for more: it inherits the parties, the case, the persons and the basis, and asks anew. */
    @Transactional
    public CaseFile supplement(String caseRef, Officer officer) {
        return follow(caseRef, Kind.SUPPLEMENTS, officer);
    }

    /** Begins a corrected request: all that the returned one said, to be mended. */
    @Transactional
    public CaseFile correct(String caseRef, Officer officer) {
        return follow(caseRef, Kind.CORRECTS, officer);
    }

    /** The same with what a draft says already: that stands in place of what was taken over. */
    @Transactional
    public CaseFile supplement(String caseRef, NewDraft begun, Officer officer) {
        var earlier = cases.find(caseRef, AccessScope.of(officer));
        var content = following(earlier, Kind.SUPPLEMENTS, officer);
        begun.content().properties().stream()
                .filter(part -> !NAMING.contains(part.getKey()))
                .forEach(part -> content.set(part.getKey(), part.getValue()));
        var draft = new NewDraft(content, begun.externalRef(), begun.trainingDay());
        return begin(earlier, Kind.SUPPLEMENTS, draft, officer);
    }

    /** How this officer can go on from the request: it has left, and he drafts for the same route. */
    @Transactional(readOnly = true)
    public Set<Kind> possible(CaseFile file, Officer officer) {
        var drafts = file.machine().equals(OutgoingRequests.MACHINE)
                && SentStatuses.left(file)
                && officer.has(DraftedFiles.drafter(file))
                && !takenBack(file);
        if (!drafts) {
            return Set.of();
        }
        return Set.of(returned(file) ? Kind.CORRECTS : Kind.SUPPLEMENTS);
    }

    /** The status of a closed file does not tell it any more; one that was taken over from paper was sent there. */
    private boolean takenBack(CaseFile file) {
        return "closed".equals(file.status())
                && timeline.lastStep(file.caseRef(), MOVING)
                        .filter(step -> !SENDING.equals(step.verb()))
                        .isPresent();
    }

    /** What came back without execution asks for nothing to be added to: it is corrected. */
    private boolean returned(CaseFile file) {
        return switch (file.status()) {
            case "returned_without_execution" -> true;
            case "closed" ->
                requests.find(file.caseRef(), AccessScope.system())
                        .map(OutgoingRequest::hiddenAnswer)
                        .map(answer -> contents.show(file.caseRef(), answer))
                        .filter(answer ->
                                "record_return".equals(answer.path("verb").asString("")))
                        .isPresent();
            default -> false;
        };
    }

    private CaseFile follow(String caseRef, Kind kind, Officer officer) {
        var earlier = cases.find(caseRef, AccessScope.of(officer));
        var content = following(earlier, kind, officer);
        return begin(earlier, kind, new NewDraft(content, null, earlier.trainingDay()), officer);
    }

    private ObjectNode following(CaseFile earlier, Kind kind, Officer officer) {
        if (!possible(earlier, officer).contains(kind)) {
            throw Refusal.of(officer.hasAny(DRAFTING) ? "wrong-status" : "role");
        }
        readers.demandWhole(earlier, officer);
        return FollowingContent.of(drafts.content(earlier, officer), earlier, kind);
    }

    /** What it takes over is there for the same people, also where they alone see the earlier file. */
    private CaseFile begin(CaseFile earlier, Kind kind, NewDraft draft, Officer officer) {
        var file = drafts.draft(draft, officer);
        readers.follow(earlier, file, keys -> FollowingContent.places(keys, kind));
        file.numbers().counterpart(earlier.counterpartRef());
        return file;
    }
}
