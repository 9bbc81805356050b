package org.rogatory.mla.incoming;

import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.ReadOnce;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Step;
import org.rogatory.cases.Timeline;
import org.rogatory.law.Transition;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.mla.item.DecidedItems;
import org.rogatory.mla.item.ItemRework;
import org.rogatory.mla.release.Releases;
import org.rogatory.mla.stop.ReviewStops;
import org.rogatory.requests.PostponedReview;
import org.springframework.stereotype.Component;

/**
 * What is decided about a request as a whole, other than to execute it; and a decision that the head takes back before an
 * answer has told it: the items stand as before, and the file goes on where it was.
 */
@Component
class Decisions {

    static final String TAKING_BACK = "take_back_decision";

    private static final String FORWARDING = "forward";
    private static final String REVIEW = "under_review";
    private static final String POSTPONED = "postponed";
    private static final String DRAFTED = "answer_drafted";

    private static final String FORMER = "former";
    private static final String SAID = "said";
    private static final String ITEMS = "items";
    private static final String RELEASE = "release";

    /** From these the execution goes on where somebody is named for it. */
    private static final Set<String> ASSIGNED = Set.of("assigned", "in_execution", "partly_executed");

    private final IncomingTexts texts;
    private final AssistanceItems items;
    private final DecidedItems decided;
    private final ItemRework rework;
    private final Forwarding forwarding;
    private final Executors executors;
    private final Releases releases;
    private final PostponedReview review;
    private final ReviewStops stops;
    private final WithdrawnLate late;
    private final Timeline timeline;
    private final ReadOnce<IncomingRequest, String> goals;

    Decisions(
            IncomingTexts texts,
            AssistanceItems items,
            DecidedItems decided,
            ItemRework rework,
            Forwarding forwarding,
            Executors executors,
            Releases releases,
            PostponedReview review,
            ReviewStops stops,
            WithdrawnLate late,
            Timeline timeline) {
        this.stops = stops;
        this.late = late;
        this.texts = texts;
        this.items = items;
        this.decided = decided;
        this.rework = rework;
        this.forwarding = forwarding;
        this.executors = executors;
        this.releases = releases;
        this.review = review;
        this.timeline = timeline;
        this.goals = new ReadOnce<>(this::goal);
    }

    /** Decides; what stood before is kept, until an answer tells of the decision or another takes its place. */
    void decide(CaseFile file, IncomingRequest request, Act act) {
        var caseRef = file.caseRef();
        var before = texts.empty();
        before.put(FORMER, request.decision()).put(RELEASE, releases.open(file));
        before.set(SAID, texts.show(caseRef, request.hiddenDecision()));
        var items = decided.before(caseRef);
        request.decide(act.verb(), texts.hide(caseRef, texts.released(act)));
        move(file, act);
        before.set(ITEMS, decided.moved(caseRef, items));
        request.takenBackTo(texts.hide(caseRef, before));
    }

    private void move(CaseFile file, Act act) {
        var caseRef = file.caseRef();
        switch (act.verb()) {
            case "refuse" -> items.moveOpen(caseRef, "refuse_item", act);
            case "postpone" -> items.moveOpen(caseRef, "postpone_item", act);
            case "return_without_execution" -> items.moveOpen(caseRef, "return_item", act);
            case FORWARDING -> forwarding.share(file, act);
            default -> {}
        }
    }

    /** Whether there is something to take back, and no answer under way tells of it. */
    static boolean offered(CaseFile file, IncomingRequest request) {
        return request.hiddenBefore() != null && !underWay(file, request);
    }

    /** Whether an answer is written that waits for its approval: it is returned before anything is changed under it. */
    static boolean underWay(CaseFile file, IncomingRequest request) {
        return DRAFTED.equals(file.status()) && request.hiddenAnswer() != null;
    }

    /** Refuses to take back what the other State was told, and what an answer under way tells. */
    static void demand(CaseFile file, IncomingRequest request) {
        if (underWay(file, request)) {
            throw Refusal.of("answer-under-way");
        }
        if (request.hiddenBefore() == null) {
            throw Refusal.of("decision-told");
        }
    }

    /** Whether a step leads where the file goes on; each other verb leads to one place alone. */
    boolean leads(IncomingRequest request, Transition step) {
        return !TAKING_BACK.equals(step.verb()) || step.to().equals(goals.of(request));
    }

    /** What was put off stays so; what was executed goes on if no question is open; all else is looked at once more. */
    private String goal(IncomingRequest request) {
        var decision = String.valueOf(request.decision());
        var from = timeline.lastStep(request.caseRef(), Set.of(decision))
                .map(Step::fromStatus)
                .orElse(REVIEW);
        if (POSTPONED.equals(from)) {
            return POSTPONED;
        }
        var executed = ASSIGNED.contains(from)
                && request.executingAuthority() != null
                && stops.open(request.caseRef(), AccessScope.system()).isEmpty();
        return executed ? "in_execution" : REVIEW;
    }

    /** The file has moved to where it goes on: what was decided is undone. */
    void takeBack(CaseFile file, IncomingRequest request) {
        texts.forwardedTo(request).ifPresent(authority -> forwarding.takeBack(file, request, authority));
        review.end(file);
        var before = texts.show(file.caseRef(), request.hiddenBefore());
        decided.undo(file.caseRef(), before.path(ITEMS), late.items(file.caseRef()));
        var said = before.path(SAID);
        request.decide(before.path(FORMER).asString(null), said.isEmpty() ? null : texts.hide(file.caseRef(), said));
        if (!REVIEW.equals(file.status())) {
            rework.goOn(file.caseRef());
        }
        if (POSTPONED.equals(file.status())) {
            review.goOn(file);
        } else {
            executors.goOn(file, request);
        }
        // What was due before it is due still, and what came due for something else stays so.
        if (!before.path(RELEASE).asBoolean(true)) {
            releases.revoke(file);
        }
    }
}
