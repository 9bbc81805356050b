package org.rogatory.mla.item;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Announces that an item has ended. */
@Component
class ItemSettlement {

    private final ApplicationEventPublisher events;

    ItemSettlement(ApplicationEventPublisher events) {
        this.events = events;
    }

    void announce(String itemRef) {
        events.publishEvent(new ItemSettled(itemRef));
    }
}
