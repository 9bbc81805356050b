package org.rogatory.enclosures;

import org.rogatory.documents.DocumentEvent;
import org.rogatory.persons.KeyOutOfReach;
import org.rogatory.persons.UnreadableSecret;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where a document was erased, the inventories of its file tell no more what it was. */
@Component
class ErasedPapers {

    private final EnclosureRepository lists;
    private final EnclosureTexts texts;

    ErasedPapers(EnclosureRepository lists, EnclosureTexts texts) {
        this.lists = lists;
        this.texts = texts;
    }

    @EventListener
    void on(DocumentEvent.Erased erased) {
        var caseRef = erased.document().caseRef();
        for (var list : lists.findByCaseRefOrderByDrawnAtAscListIdAsc(caseRef)) {
            try {
                var lines = texts.lines(caseRef, list);
                var left = EnclosureTexts.without(lines, erased.document().documentRef()::equals);
                if (!left.equals(lines)) {
                    list.write(texts.hide(caseRef, left));
                    lists.saveAndFlush(list);
                }
            } catch (KeyOutOfReach later) {
                throw later;
            } catch (UnreadableSecret destroyed) {
                return;
            }
        }
    }
}
