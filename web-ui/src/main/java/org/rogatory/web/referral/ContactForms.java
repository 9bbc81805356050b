package org.rogatory.web.referral;

import java.util.Map;
import org.rogatory.referral.contact.ContactBook;

/**
 * What stands in the forms of the tab of contacts.
 *
 * @param seen mark of who the person was when the reader was shown it
 * @param writing whether who he is is being written down: else its form is there only while nobody has done that
 * @param overtaken whether somebody else has done that meanwhile, so that it is shown before it is written anew
 */
record ContactForms(
        Map<String, String> contact, Map<String, String> identity, String seen, boolean writing, boolean overtaken) {

    static final ContactForms NOTHING = contact(Map.of());

    static ContactForms contact(Map<String, String> contact) {
        return new ContactForms(contact, Map.of(), ContactBook.NOBODY, false, false);
    }

    static ContactForms identity(Map<String, String> identity, String seen) {
        return new ContactForms(Map.of(), identity, seen, true, false);
    }

    /** With what was typed before somebody else was faster, if anything was. */
    static ContactForms overtaken(Map<String, String> identity) {
        return identity.isEmpty() ? NOTHING : new ContactForms(Map.of(), identity, ContactBook.NOBODY, true, true);
    }

    @Override
    public String toString() {
        return "ContactForms";
    }
}
