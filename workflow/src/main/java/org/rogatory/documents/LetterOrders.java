package org.rogatory.documents;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.letter.LetterWriter;
import org.rogatory.documents.letter.LetterWriter.Order;
import org.rogatory.documents.letter.LetterWriter.Written;
import org.rogatory.identity.Officer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way in which an act gets its letter: the order is kept with the act, a job lays the letter out and orders its
 * seal. A letter that fails is tried again and undoes no decision; laid out twice it is one.
 */
@Service
public class LetterOrders {

    private final LetterOrderRepository orders;
    private final ObjectProvider<LetterWriter> writers;
    private final Documents documents;
    private final DocumentCounts counts;
    private final SealOrders seals;
    private final LetterProcess process;
    private final Clock clock;
    private final Gatherings gatherings;

    LetterOrders(
            LetterOrderRepository orders,
            ObjectProvider<LetterWriter> writers,
            Documents documents,
            DocumentCounts counts,
            SealOrders seals,
            LetterProcess process,
            Clock clock) {
        this.orders = orders;
        this.writers = writers;
        this.documents = documents;
        this.counts = counts;
        this.seals = seals;
        this.process = process;
        this.clock = clock;
        this.gatherings = new Gatherings(clock);
    }

    /**
     * What a letter is to say.
     *
     * @param data what the act said, enciphered by the procedure
     * @param marking {@link DocumentView#INTERNAL} or {@link DocumentView#RECORD} for what never leaves, {@link DocumentView#ENCLOSURE} for an annex
     */
    public record NewLetter(
            String caseRef,
            String kind,
            String data,
            @Nullable String marking) {}

    /**
     * Orders a letter in the transaction of the act that decided it.
     *
     * @return the reference of the order
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String order(NewLetter letter, Officer officer) {
        Order order = new Order(
                UUID.randomUUID().toString(),
                letter.caseRef(),
                letter.kind(),
                letter.data(),
                clock.instant(),
                officer.username());
        orders.saveAndFlush(new LetterOrder(order, letter.marking()));
        process.ordered(order.orderRef(), order.caseRef());
        return order.orderRef();
    }

    /** The letters of a file that are not laid out yet, in the order in which they were ordered. */
    @Transactional(readOnly = true)
    public List<OpenPaper> open(String caseRef) {
        return orders.open(caseRef);
    }

    /** The document that was laid out by an order; empty as long as there is none. */
    @Transactional(readOnly = true)
    public Optional<String> document(String orderRef) {
        return orders.findById(orderRef).flatMap(order -> Optional.ofNullable(order.document()));
    }

    /**
     * What a letter that is still to be laid out says beside its order, found out outside any transaction.
     *
     * @throws DocumentRefused if another job is finding it out: tried again later it is there
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Optional<String> gathered(String orderRef) {
        LetterOrder kept = orders.findById(orderRef).orElseThrow(() -> new DocumentRefused("document-unknown"));
        if (kept.laidOut()) {
            gatherings.forget(orderRef);
            return Optional.empty();
        }
        return gatherings.of(
                kept.order(),
                order -> writers.stream()
                        .map(writer -> writer.gather(order))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** Lays an ordered letter out and has it sealed, if it is to be; a repeated call finds it done. */
    @Transactional
    public void layOut(String orderRef) {
        layOut(orderRef, null);
    }

    /**
     * The same with what was found out before.
     *
     * @param gathered null if there was nothing to find out
     */
    @Transactional
    public void layOut(String orderRef, @Nullable String gathered) {
        LetterOrder kept = orders.lock(orderRef).orElseThrow(() -> new DocumentRefused("document-unknown"));
        if (kept.laidOut()) {
            return;
        }
        Order order = gathered == null ? kept.order() : kept.order().saying(gathered);
        FileMoment began = counts.now(order.caseRef());
        Written written = written(order);
        String documentRef = documents.render(
                order.caseRef(), new DrawnLetter(written.letter(), began), "order/" + orderRef, kept.marking());
        kept.laidOut(documentRef);
        orders.saveAndFlush(kept);
        writers.stream().forEach(writer -> writer.laidOut(order, documentRef));
        if (written.seal() != null) {
            seals.order(documentRef, written.seal());
        }
    }

    /** Lays out what is still ordered of this kind: a letter that lists it cannot wait for its job. */
    @Transactional
    public void layOutWaiting(String caseRef, String kind) {
        orders.waiting(caseRef, kind).forEach(this::layOut);
    }

    /** What is still ordered of this kind and not laid out, by the references of the orders, the earliest first. */
    @Transactional(readOnly = true)
    public List<String> waiting(String caseRef, String kind) {
        return orders.waiting(caseRef, kind);
    }

    private Written written(Order order) {
        return writers.stream()
                .map(writer -> writer.write(order))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody writes letters of the kind " + order.kind()));
    }
}
