package org.rogatory.mla.incoming;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.mla.cascade.ExecutionPlaces;
import org.rogatory.mla.item.AssistanceItem;
import org.rogatory.mla.item.Holding;
import org.rogatory.mla.item.ItemWithdrawal;
import org.rogatory.mla.release.Releases;
import org.rogatory.notices.Notices;
import org.rogatory.requests.Choices;
import org.springframework.stereotype.Component;

/** What follows when an officer ends a single item unexecuted: as much as when a message withdraws it. */
@Component
class EndedItems {

    private static final Set<String> UNEXECUTED = Set.of("refuse_item", "return_item", ItemWithdrawal.VERB);

    private final Holding holding;
    private final Releases releases;
    private final Notices notices;

    EndedItems(Holding holding, Releases releases, Notices notices) {
        this.holding = holding;
        this.releases = releases;
        this.notices = notices;
    }

    /** Who executes an item withdrawn on paper is told, and who may be held for an ended one is pointed out at once. */
    void follow(CaseFile file, IncomingRequest request, Act act, AssistanceItem item) {
        if (!UNEXECUTED.contains(act.verb())) {
            return;
        }
        var executing = item.authority();
        if (executing != null && ItemWithdrawal.VERB.equals(act.verb())) {
            tell(file, executing);
        }
        var held = held(act, item);
        if (held != null) {
            var holder = executing == null ? request.executingAuthority() : executing;
            releases.itemsEnded(file, held, Stream.ofNullable(holder).toList());
        }
    }

    private void tell(CaseFile file, String executing) {
        var recipients = ExecutionPlaces.EXECUTING.stream()
                .map(role -> Officer.principalOf(executing, role))
                .collect(Collectors.toSet());
        notices.notify(recipients, "item_withdrawn", file.caseRef());
    }

    /** What the officer says; where nothing is said what was begun tells. */
    private @Nullable String held(Act act, AssistanceItem item) {
        if (act.kind() != null) {
            return act.kind();
        }
        return holding.mayHoldNow(List.of(item)) ? Choices.NOT_TOLD : null;
    }
}
