package org.rogatory.referral.contact;

import java.util.List;

/**
 * Who a person is and how he is reached, in clear: for the page that was asked for, and for nothing else.
 *
 * @param seen mark of who he is as it was written last, for who writes it anew; tells nothing of it
 */
public record RevealedPerson(PersonIdentity identity, List<ContactView> contacts, String seen) {

    public RevealedPerson {
        contacts = List.copyOf(contacts);
    }
}
