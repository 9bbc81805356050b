package org.rogatory.handover;

import java.util.Map;
import org.rogatory.cases.HeldFiles;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.AccountHolds;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;

/**
 * Nobody is switched off, moved or taken from the work on files while something is in his hands, or while his hand-over
 * is open; who then leaves has no file by name any more, also where there was nothing to hand over.
 */
@Component
class HeldAccounts implements AccountHolds {

    private final HandoverRepository handovers;
    private final Inventory inventory;
    private final HeldFiles files;

    HeldAccounts(HandoverRepository handovers, Inventory inventory, HeldFiles files) {
        this.handovers = handovers;
        this.inventory = inventory;
        this.files = files;
    }

    @Override
    public void demandFree(Officer officer) {
        if (handovers.findByOpenFor(officer.username()).isPresent()) {
            throw Refusal.of("handover-open", Map.of("field", "authority"));
        }
        if (!inventory.of(officer).isEmpty()) {
            throw Refusal.of("handover-needed", Map.of("field", "authority"));
        }
    }

    @Override
    public void left(Officer before) {
        files.dismiss(before.username());
    }
}
