package org.rogatory.media;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the newest list of every issuer; which one is newest is asked by the register. */
@Service
public class RevocationBook {

    private final RevocationListRepository lists;
    private final Clock clock;

    RevocationBook(RevocationListRepository lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    /** Keeps a list in place of the one before, in the transaction in which its package is taken over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(NewRevocationList published) {
        var list = lists.findById(published.issuerKey()).orElseGet(() -> new RevocationList(published.issuerKey()));
        list.now(published, clock.instant());
        lists.save(list);
    }
}
