package org.rogatory.referral.contact;

import java.util.List;

/** By what a person can be reached, as codes of the list of choices. */
final class ContactKind {

    /** The list of choices. */
    static final String LIST = "referral_contact_kinds";

    /** Whether it is safe to use; unknown is not. */
    static final List<String> SAFE = List.of("yes", "no", "unknown");

    private ContactKind() {}
}
