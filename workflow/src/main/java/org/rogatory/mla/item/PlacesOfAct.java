package org.rogatory.mla.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rogatory.cases.AccessScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The items of a file and where they are, read once in each transaction, however many ask for them. */
@Component
class PlacesOfAct {

    private final ItemPlaceRepository places;
    private final AssistanceItemRepository items;

    PlacesOfAct(ItemPlaceRepository places, AssistanceItemRepository items) {
        this.places = places;
        this.items = items;
    }

    /** What was read in one transaction, by file. */
    private record Read(Map<String, List<ItemPlace>> places, Map<String, List<AssistanceItem>> items) {}

    List<ItemPlace> places(String caseRef) {
        return read().places().computeIfAbsent(caseRef, ref -> places.of(ref, AccessScope.system()));
    }

    List<AssistanceItem> items(String caseRef) {
        return read().items().computeIfAbsent(caseRef, ref -> items.of(ref, AccessScope.system()));
    }

    /** Items were added, dropped or numbered anew: whoever asks from now on reads them again. */
    void itemsWritten(String caseRef) {
        read().items().remove(caseRef);
    }

    void write(String caseRef, List<ItemPlace> added, List<ItemPlace> gone) {
        var present = new ArrayList<>(places(caseRef));
        if (!gone.isEmpty()) {
            places.remove(gone.stream().map(ItemPlace::placeRef).toList(), AccessScope.system());
        }
        present.removeAll(gone);
        places.saveAll(added);
        present.addAll(added);
        read().places().put(caseRef, List.copyOf(present));
    }

    private Read read() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return new Read(new HashMap<>(), new HashMap<>());
        }
        if (TransactionSynchronizationManager.getResource(this) instanceof Read known) {
            return known;
        }
        var read = new Read(new HashMap<>(), new HashMap<>());
        TransactionSynchronizationManager.bindResource(this, read);
        TransactionSynchronizationManager.registerSynchronization(new Forgetting(this));
        return read;
    }

    /** With the transaction ends what was read in it; one that waits meanwhile reads for itself. */
    private record Forgetting(PlacesOfAct reader) implements TransactionSynchronization {

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(reader);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(reader);
        }
    }
}
