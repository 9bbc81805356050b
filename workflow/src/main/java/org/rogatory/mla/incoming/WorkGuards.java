package org.rogatory.mla.incoming;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.mla.cascade.ExecutionLevels;
import org.rogatory.mla.consultation.Consultations;
import org.rogatory.mla.consultation.Matter;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.mla.item.ItemPlaces;
import org.rogatory.mla.item.ItemView;
import org.rogatory.mla.stop.ReviewStops;
import org.rogatory.mla.urgent.UrgentRoute;
import org.rogatory.requests.message.ProtectedWords;
import org.springframework.stereotype.Component;

/** What must be true before work on a request begins or goes on. */
@Component
class WorkGuards {

    private static final Set<String> WORKING =
            Set.of("start_execution", "continue_execution", "resume_execution", "start_item", "continue_item");

    /** Acts that rest on what the request says. */
    private static final Set<String> DECIDING = Set.of(
            "accept",
            "assign_execution",
            "refuse",
            "postpone",
            "return_without_execution",
            "forward",
            "start_execution");

    /** Acts whose words leave later, with the acknowledgement or the answer. */
    private static final Set<String> TOLD_LATER = Set.of(
            "register",
            "refuse",
            "postpone",
            "return_without_execution",
            "draft_answer",
            "record_item_result",
            "record_item_negative",
            "refuse_item",
            "postpone_item");

    private final AssistanceItems items;
    private final Consultations consultations;
    private final UrgentRoute route;
    private final ExecutionLevels levels;
    private final ReviewStops stops;
    private final ItemPlaces places;
    private final IncomingTexts texts;
    private final CopyRoutes copies;
    private final ProtectedWords words;

    WorkGuards(
            AssistanceItems items,
            Consultations consultations,
            UrgentRoute route,
            ExecutionLevels levels,
            ReviewStops stops,
            ItemPlaces places,
            IncomingTexts texts,
            CopyRoutes copies,
            ProtectedWords words) {
        this.words = words;
        this.copies = copies;
        this.places = places;
        this.texts = texts;
        this.stops = stops;
        this.levels = levels;
        this.items = items;
        this.consultations = consultations;
        this.route = route;
    }

    void check(CaseFile file, IncomingRequest request, Act act, Officer officer) {
        levels.demand(file, request.executingAuthority(), act.verb(), officer);
        if (DECIDING.contains(act.verb())) {
            texts.demandWhole(request);
        }
        unnamed(file, request, act);
        if (!WORKING.contains(act.verb())) {
            return;
        }
        if ("start_execution".equals(act.verb())) {
            writtenOrAdmitted(file, request);
        }
        if ("resume_execution".equals(act.verb()) && request.executingAuthority() == null) {
            throw Refusal.of("executor-not-named");
        }
        if ("resume_execution".equals(act.verb())
                && !stops.open(file.caseRef(), AccessScope.system()).isEmpty()) {
            throw Refusal.of("stop-open");
        }
        unstopped(file, null);
    }

    void checkItem(CaseFile file, IncomingRequest request, Act act, Officer officer) {
        place(file, request, act, officer);
        unnamed(file, request, act);
        if (!WORKING.contains(act.verb())) {
            return;
        }
        if ("start_item".equals(act.verb())) {
            writtenOrAdmitted(file, request);
        }
        unstopped(file, number(file, act));
    }

    private void unnamed(CaseFile file, IncomingRequest request, Act act) {
        if (TOLD_LATER.contains(act.verb())) {
            words.demand(file, act, () -> texts.content(request));
        }
    }

    /** What an item is executed by: its own authority, else that of the file; of what others have nothing is there. */
    void place(CaseFile file, IncomingRequest request, Act act, Officer officer) {
        var item = act.items().item();
        var readers = officer.isSystem() ? null : places.readers(file.caseRef()).get(item);
        if (readers != null && !readers.contains(officer.authority())) {
            throw Refusal.of("unknown-item", "item");
        }
        var holder = readers == null ? null : places.holders(file.caseRef()).get(item);
        if (holder == null || holder.equals(request.executingAuthority())) {
            levels.demand(file, request.executingAuthority(), act.verb(), officer);
        } else {
            levels.demandAt(file, holder, act.verb(), officer);
        }
    }

    /** A breach of confidentiality or costs out of the ordinary keep work from going on until a person has settled them. */
    private void unstopped(CaseFile file, @Nullable Integer item) {
        consultations.stop(file, item).ifPresent(matter -> {
            throw Refusal.of(matter == Matter.INCIDENT ? "stopped-by-breach" : "stopped-by-costs");
        });
    }

    private @Nullable Integer number(CaseFile file, Act act) {
        return items.of(file.caseRef(), AccessScope.system()).stream()
                .filter(item -> item.itemRef().equals(act.items().item()))
                .map(ItemView::number)
                .findFirst()
                .orElse(null);
    }

    /** What was asked orally or by a copy is executed only once it is written, unless the instrument does not wait for that. */
    private void writtenOrAdmitted(CaseFile file, IncomingRequest request) {
        if (!route.mayBegin(file, () -> copies.copy(file, request))) {
            throw Refusal.of("written-confirmation-awaited");
        }
    }
}
