package org.rogatory.documents;

import org.springframework.stereotype.Component;

/** What the process {@code make-letter} calls. */
@Component
public class MakeLetterTasks {

    private final LetterOrders orders;

    MakeLetterTasks(LetterOrders orders) {
        this.orders = orders;
    }

    /** Lays out the letter that an act ordered, with what is found out before; the reference is that of the order. */
    public void renderLetter(String documentRef) {
        orders.layOut(documentRef, orders.gathered(documentRef).orElse(null));
    }
}
