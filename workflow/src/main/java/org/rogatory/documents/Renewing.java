package org.rogatory.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.rogatory.documents.SignedContent.Revision;
import org.rogatory.documents.bytes.ByteStore.StoreFull;
import org.rogatory.documents.bytes.KeptBytes;
import org.rogatory.documents.bytes.KeptContent;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.bytes.Works;
import org.rogatory.documents.signature.ArchiveStamp;
import org.rogatory.documents.signature.ArchiveStamps;
import org.rogatory.documents.signature.SignatureLevel;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts a further time-stamp over a letter, in the same three steps as it was signed: what was there stays byte by byte,
 * and its length and hash stay in a row.
 */
@Component
class Renewing {

    private final StoredDocumentRepository repository;
    private final StampRows stamps;
    private final DocumentTexts texts;
    private final KeptBytes bytes;
    private final Works works;
    private final SignedBytes signer;
    private final ArchiveStamps archive;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate inside;
    private final TransactionTemplate outside;

    Renewing(
            StoredDocumentRepository repository,
            StampRows stamps,
            DocumentTexts texts,
            KeptBytes bytes,
            Works works,
            SignedBytes signer,
            ArchiveStamps archive,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.stamps = stamps;
        this.texts = texts;
        this.bytes = bytes;
        this.works = works;
        this.signer = signer;
        this.archive = archive;
        this.events = events;
        this.clock = clock;
        this.inside = new TransactionTemplate(transactions);
        this.outside = new TransactionTemplate(transactions);
        this.outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    /** What became of a letter. */
    enum Outcome {
        /** Its time-stamp was written down, or renewed. */
        DONE,
        /** There was nothing to do any more. */
        NOTHING,
        /** A further time-stamp would hold no longer than the one that is there. */
        NO_LONGER,
        /** It carries no time-stamp that can be read. */
        UNREADABLE
    }

    /** Writes down until when the first time-stamp over a letter holds. */
    Outcome read(String documentRef) {
        var read = open(documentRef);
        if (read.isEmpty()) {
            return Outcome.NOTHING;
        }
        var stamp = newest(read.get().content());
        stamp.ifPresent(found -> inside.executeWithoutResult(status -> recordFirst(read.get(), found)));
        return stamp.isPresent() ? Outcome.DONE : Outcome.UNREADABLE;
    }

    /** Puts a further time-stamp over a letter, if that one holds longer. */
    Outcome renew(String documentRef) {
        var read = open(documentRef);
        if (read.isEmpty()) {
            return Outcome.NOTHING;
        }
        var renewed = signer.extended(read.get(), SignatureLevel.LTA);
        var stamp = newest(renewed);
        if (stamp.isEmpty()) {
            bytes.discard(renewed);
            return Outcome.UNREADABLE;
        }
        var outcome = Objects.requireNonNull(inside.execute(status -> recordNext(read.get(), renewed, stamp.get())));
        if (outcome != Outcome.DONE) {
            bytes.discard(renewed);
        }
        return outcome;
    }

    private Optional<ReadDocument> open(String documentRef) {
        return Objects.requireNonNull(inside.execute(status -> repository
                .findById(documentRef)
                .filter(this::renewable)
                .map(document -> document.read(hidden -> texts.show(document.caseRef(), hidden)))));
    }

    private boolean renewable(StoredDocument document) {
        return document.sealed() && texts.view(document).isolation() == null;
    }

    private Optional<ArchiveStamp> newest(KeptContent content) {
        return Objects.requireNonNull(outside.execute(status -> {
            try (Work work = works.of(content)) {
                return archive.newest(work);
            } catch (StoreFull full) {
                throw new DocumentRefused("disk-full");
            } catch (IOException e) {
                throw new UncheckedIOException("A letter could not be read for its time-stamp", e);
            }
        }));
    }

    private void recordFirst(ReadDocument read, ArchiveStamp stamp) {
        var document = repository.get(read.documentRef());
        if (document.finalAddress().equals(read.content().address())
                && stamps.newest(read.documentRef()).isEmpty()) {
            stamps.first(read.documentRef(), revision(document, read.content()), stamp);
        }
    }

    private Outcome recordNext(ReadDocument read, KeptContent renewed, ArchiveStamp stamp) {
        var document = repository.get(read.documentRef());
        var newest = stamps.newest(read.documentRef()).orElse(null);
        if (!renewable(document)
                || newest == null
                || !newest.address().equals(read.content().address())) {
            return Outcome.NOTHING;
        }
        if (!DocumentStamp.lastDay(stamp).isAfter(newest.holdsUntil())) {
            return Outcome.NO_LONGER;
        }
        var revision = revision(document, renewed);
        document.grow(read, content -> content.replace(revision));
        var next = new DocumentStamp(read.documentRef(), newest.turn() + 1, revision, stamp);
        stamps.next(newest, next, clock.instant());
        events.publishEvent(new DocumentEvent.Restamped(texts.view(repository.saveAndFlush(document))));
        return Outcome.DONE;
    }

    private Revision revision(StoredDocument document, KeptContent content) {
        return new Revision(content, texts.hide(document.caseRef(), content.sha256()));
    }
}
