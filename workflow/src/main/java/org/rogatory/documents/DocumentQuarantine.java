package org.rogatory.documents;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.inspection.Antivirus;
import org.rogatory.documents.inspection.Inspection;
import org.rogatory.documents.inspection.InspectionState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks into what came and into what an antivirus has not seen, keeps from everybody what is dangerous, and gives it free
 * when a person decides so; who may decide that is the caller's matter.
 */
@Service
public class DocumentQuarantine {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentQuarantine.class);
    private static final int BATCH = 50;
    private static final String FIRST = "";
    /** What is lost is looked for again after so many rounds. */
    static final int ROUNDS_AN_HOUR = 180;

    private final StoredDocumentRepository repository;
    private final DocumentTexts texts;
    private final Inspections inspections;
    private final ObjectProvider<Antivirus> antivirus;
    private final DocumentCounts counts;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate fresh;
    private final Set<String> lost = ConcurrentHashMap.newKeySet();
    private final AtomicInteger rounds = new AtomicInteger();
    private volatile String lookedLast = FIRST;
    private volatile String shownLast = FIRST;

    DocumentQuarantine(
            StoredDocumentRepository repository,
            DocumentTexts texts,
            Inspections inspections,
            ObjectProvider<Antivirus> antivirus,
            DocumentCounts counts,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.texts = texts;
        this.inspections = inspections;
        this.antivirus = antivirus;
        this.counts = counts;
        this.events = events;
        this.fresh = new TransactionTemplate(transactions);
        this.fresh.setPropagationBehavior(Propagation.REQUIRES_NEW.value());
    }

    /** Gives a document free: it is opened and travels again, and is never shown as pictures. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(String documentRef, String actor) {
        var document = repository.get(documentRef);
        var found = texts.view(document).inspection();
        if (found == null || found.state() != InspectionState.QUARANTINED) {
            throw new DocumentRefused("document-not-quarantined");
        }
        count(document);
        document.inspect(KeptInspection.of(found.released()));
        events.publishEvent(new DocumentEvent.Released(texts.view(repository.saveAndFlush(document)), actor));
    }

    /**
     * Refuses what is in quarantine; what came and was not looked into yet is looked into first.
     *
     * @throws DocumentRefused if it is so
     */
    void demandFree(DocumentView document) {
        var found = document.inspection() == null && waits(document) ? look(document) : document.inspection();
        if (found != null && found.state() == InspectionState.QUARANTINED) {
            throw new DocumentRefused("document-quarantined");
        }
    }

    /**
     * Looks into what of these bytes a file holds and nothing has looked into yet; to be called outside transactions.
     *
     * @throws DocumentRefused if something in it is dangerous
     */
    void demandFree(String caseRef, Collection<String> addresses) {
        repository.unseen(caseRef, addresses).stream().map(texts::view).forEach(this::demandFree);
    }

    private static boolean waits(DocumentView document) {
        return document.fromOutside() && document.isolation() == null;
    }

    /** What came, what was added before files were looked into, and what an antivirus has not seen that answers again. */
    @Scheduled(initialDelayString = "${rogatory.documents.first-inspection:PT20S}", fixedDelayString = "PT20S")
    void inspectWaiting() {
        if (!inspections.possible()) {
            return;
        }
        if (rounds.getAndIncrement() % ROUNDS_AN_HOUR == 0) {
            lost.clear();
        }
        if (!lookedAtAll()) {
            return;
        }
        var scanner = antivirus.getIfAvailable();
        if (scanner != null && scanner.state() == Antivirus.State.REACHED) {
            showAgain();
        }
    }

    /** False where it was left; the next round goes on behind that one, so that none keeps it from the others. */
    private boolean lookedAtAll() {
        for (var some = waiting(); !some.isEmpty(); some = waiting()) {
            for (var document : some) {
                lookedLast = document.documentRef();
                if (!attempt(document)) {
                    return false;
                }
            }
        }
        lookedLast = FIRST;
        return true;
    }

    private List<StoredDocument> waiting() {
        return repository.uninspected(lookedLast, Limit.of(BATCH));
    }

    /** Some each time, going round: those that it never judges do not keep it from the others. */
    private void showAgain() {
        var some = repository.unscanned(shownLast, Limit.of(BATCH));
        if (some.isEmpty() && !shownLast.equals(FIRST)) {
            some = repository.unscanned(FIRST, Limit.of(BATCH));
        }
        for (var document : some) {
            shownLast = document.documentRef();
            if (!attempt(document)) {
                return;
            }
        }
    }

    /**
     * One that breaks the look stops none of the others; it stays as it is, and is looked into again. False where
     * nothing that is stored can be read now.
     */
    private boolean attempt(StoredDocument document) {
        if (lost.contains(document.documentRef())) {
            return true;
        }
        try {
            look(texts.view(document));
        } catch (DocumentRefused refused) {
            return !allAway(document.documentRef(), refused);
        } catch (RuntimeException broken) {
            LOG.error(
                    "The document {} could not be looked into: {}",
                    document.documentRef(),
                    broken.getClass().getName());
        }
        return true;
    }

    /** What is lost is named as an error at the start, and not each time that it is looked for. */
    private boolean allAway(String documentRef, DocumentRefused refused) {
        if (UnreadBytes.lost(refused)) {
            lost.add(documentRef);
        }
        LOG.warn("The document {} could not be looked into: {}", documentRef, refused.code());
        return UnreadBytes.allAway(refused);
    }

    /** What is found; the row takes it, unless somebody changes it at this moment: then it is looked into again. */
    private @Nullable Inspection look(DocumentView document) {
        var found = inspections.present(document);
        if (found == null) {
            return null;
        }
        try {
            fresh.executeWithoutResult(
                    status -> repository.findById(document.documentRef()).ifPresent(stored -> take(stored, found)));
        } catch (ConcurrencyFailureException crossed) {
            // The other change stands; this one is made by the next look.
            return found;
        }
        return found;
    }

    private void take(StoredDocument stored, Inspection found) {
        var before = texts.view(stored).inspection();
        var now = before == null ? found : found.after(before);
        var quarantined = now.state() == InspectionState.QUARANTINED;
        var began = quarantined && (before == null || before.state() != InspectionState.QUARANTINED);
        if (began) {
            count(stored);
        }
        stored.inspect(KeptInspection.of(now));
        var taken = texts.view(repository.saveAndFlush(stored));
        if (began && taken.quarantined()) {
            events.publishEvent(new DocumentEvent.Quarantined(taken));
        }
    }

    /**
     * With what came its translations go and come, which a letter of ours may list. What officers added holds its letter
     * up itself while it is in quarantine, so that no list becomes wrong by that. The count comes before any change of the
     * row: whoever changes documents of the file locks in this order.
     */
    private void count(StoredDocument document) {
        if (texts.view(document).status() == DocumentStatus.RECEIVED) {
            document.isolate(KeptIsolation.noting(counts.next(document.caseRef())));
        }
    }
}
