package org.rogatory.referral.contact;

import java.util.List;

/** Who a person is and how he is reached, in clear: for the page that was asked for, and for nothing else. */
public record RevealedPerson(PersonIdentity identity, List<ContactView> contacts) {

    public RevealedPerson {
        contacts = List.copyOf(contacts);
    }
}
