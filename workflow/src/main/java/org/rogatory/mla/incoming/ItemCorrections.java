package org.rogatory.mla.incoming;

import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.ITEM;
import static org.rogatory.cases.FieldRule.needed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.law.Occurrence;
import org.rogatory.mla.item.ItemRework;
import org.rogatory.requests.beside.BesideFlow;
import org.springframework.stereotype.Component;

/**
 * What was recorded or decided of a single item does not stand, and work on its file goes on: the item is executed, or
 * executed anew. Once the whole was executed or decided, that is taken up first.
 */
@Component
public class ItemCorrections implements BesideFlow {

    private static final String REWORK = "rework_item";

    private static final Map<String, List<FieldRule>> FIELDS = Map.of(
            REWORK,
            List.of(needed(ITEM, "items_recorded"), needed(INTERNAL_TEXT)),
            "take_back_item_decision",
            List.of(needed(ITEM, "items_decided"), needed(INTERNAL_TEXT)));

    private static final Set<String> ACCEPTED = Set.of("accepted", "assigned", "in_execution", "partly_executed");
    private static final Set<String> REVIEWED = Set.of("under_review", "information_requested");

    private final Cases cases;
    private final IncomingRequestRepository requests;
    private final WorkGuards guards;
    private final ItemRework rework;
    private final WithdrawnLate late;

    ItemCorrections(
            Cases cases, IncomingRequestRepository requests, WorkGuards guards, ItemRework rework, WithdrawnLate late) {
        this.cases = cases;
        this.requests = requests;
        this.guards = guards;
        this.rework = rework;
        this.late = late;
    }

    @Override
    public Map<String, List<FieldRule>> fields() {
        return FIELDS;
    }

    @Override
    public boolean serves(String machine) {
        return IncomingRequests.MACHINE.equals(machine);
    }

    @Override
    public boolean admits(CaseFile file, String verb) {
        return worked(file) && rework.has(file.caseRef(), status -> fits(verb, status));
    }

    private static boolean worked(CaseFile file) {
        return ACCEPTED.contains(file.status()) || REVIEWED.contains(file.status());
    }

    private static boolean fits(String verb, String status) {
        return REWORK.equals(verb) ? ItemRework.recorded(status) : ItemRework.decided(status);
    }

    /** The verbs that the officer could do on an item with this status. */
    public List<String> offered(CaseFile file, String status, Officer officer) {
        if (!serves(file.machine()) || !worked(file)) {
            return List.of();
        }
        return cases.lifecycle(file).events().stream()
                .filter(event -> verbs().contains(event.verb()) && fits(event.verb(), status))
                .filter(event -> Roles.held(officer, event.roles()))
                .map(Occurrence::verb)
                .toList();
    }

    @Override
    public void perform(CaseFile file, Act act, Officer officer) {
        var request = requests.find(file.caseRef(), AccessScope.of(officer)).orElseThrow(Refusal::notFound);
        guards.place(file, request, act, officer);
        late.demandNone(file, Stream.ofNullable(act.items().item()).toList(), ITEM.key());
        if (REWORK.equals(act.verb())) {
            rework.correct(file.caseRef(), act.items().item(), officer);
        } else {
            rework.undecide(file.caseRef(), act.items().item(), ACCEPTED.contains(file.status()), officer);
        }
    }
}
