package org.rogatory.mla.item;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentOriginals;
import org.rogatory.persons.FileCipher;
import org.rogatory.requests.Choices;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Within which limits the results of a request may be used (UNTOC 18(19) and its like): marked on their receipt. */
@Component
public class ItemUses {

    private static final String BROUGHT = "executed";

    private final AssistanceItemRepository items;
    private final DocumentOriginals originals;
    private final FileCipher cipher;

    ItemUses(AssistanceItemRepository items, DocumentOriginals originals, FileCipher cipher) {
        this.items = items;
        this.originals = originals;
        this.cipher = cipher;
    }

    /** Whether a result has come, so that there is something to use. */
    @Transactional(readOnly = true)
    public boolean received(String caseRef) {
        return items.of(caseRef, AccessScope.system()).stream().anyMatch(item -> BROUGHT.equals(item.status()));
    }

    /** Whether a result has come whose use nobody has marked: its file is not closed. */
    @Transactional(readOnly = true)
    public boolean unmarked(String caseRef) {
        return brought(caseRef, null).stream().anyMatch(item -> item.useMark() == null);
    }

    /** Refuses to close a file that has received results: their use is to be marked, their originals accounted for. */
    @Transactional(readOnly = true)
    public void demandMarked(String caseRef, Act act) {
        accounted(caseRef, act, !marked(brought(caseRef, null)).isEmpty());
    }

    /**
     * Refuses to say anything of the use of results whose limits nobody has marked, and of what brought none.
     *
     * @param itemRef of one item, or null for all that have brought a result
     */
    @Transactional(readOnly = true)
    public void demandMarked(String caseRef, @Nullable String itemRef) {
        if (marked(brought(caseRef, itemRef)).isEmpty()) {
            throw Refusal.of("unknown-item", "item");
        }
    }

    private List<AssistanceItem> brought(String caseRef, @Nullable String itemRef) {
        return items.of(caseRef, AccessScope.system()).stream()
                .filter(item -> BROUGHT.equals(item.status()))
                .filter(item -> itemRef == null || item.itemRef().equals(itemRef))
                .toList();
    }

    private static List<AssistanceItem> marked(List<AssistanceItem> brought) {
        if (brought.stream().anyMatch(item -> item.useMark() == null)) {
            throw Refusal.of("use-not-marked");
        }
        return brought;
    }

    /** Refuses to close a file for which acts were begun: what was given out or taken in is accounted for. */
    @Transactional(readOnly = true)
    public void demandAccounted(String caseRef, Act act) {
        accounted(caseRef, act, items.of(caseRef, AccessScope.system()).stream().anyMatch(AssistanceItem::begun));
    }

    /** What the papers say of single originals counts; the word of the act covers property and persons too. */
    private void accounted(String caseRef, Act act, boolean needed) {
        if (!originals.neitherReturnedNorDated(caseRef).isEmpty()) {
            throw Refusal.of("originals-open");
        }
        if (needed && act.kind() == null) {
            throw Refusal.of("originals-unsaid", "kind");
        }
        if (Choices.DATED.equals(act.kind()) && act.times().until() == null) {
            throw Refusal.of("originals-undated", "until");
        }
    }

    /**
     * Marks the limits; when the file is closed, only of what came without any after that.
     *
     * @param itemRef of one item, or null for all that have brought a result
     * @param mark a code: only for the request's purpose, as stated, no limit
     */
    @Transactional
    public void mark(CaseFile file, @Nullable String itemRef, String mark, @Nullable String conditions) {
        var caseRef = file.caseRef();
        var brought = brought(caseRef, itemRef).stream()
                .filter(item -> file.closedAt() == null || item.useMark() == null)
                .toList();
        if (brought.isEmpty()) {
            throw Refusal.of("unknown-item", "item");
        }
        brought.forEach(item -> {
            item.markUse(mark, conditions == null ? null : cipher.encrypt(caseRef, conditions));
            items.save(item);
        });
    }
}
