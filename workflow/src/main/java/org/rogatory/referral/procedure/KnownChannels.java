package org.rogatory.referral.procedure;

import org.rogatory.referral.contact.ContactBook;
import org.rogatory.referral.track.SafeChannels;
import org.springframework.stereotype.Component;

/** The ways to reach a person are those of the book of contacts of his file. */
@Component
class KnownChannels implements SafeChannels {

    private final ContactBook book;

    KnownChannels(ContactBook book) {
        this.book = book;
    }

    @Override
    public boolean known(String caseRef) {
        return book.reachable(caseRef);
    }
}
