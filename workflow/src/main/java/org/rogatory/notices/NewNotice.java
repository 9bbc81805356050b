package org.rogatory.notices;

/**
 * What is to be told.
 *
 * @param recipient a principal: a person, or all who hold a role in a unit
 * @param code key of the text, for example {@code deadline_passed}; never a text
 * @param reference of what it is about
 */
public record NewNotice(String recipient, String code, Subject subject, String reference) {

    /** A word about a file. */
    public NewNotice(String recipient, String code, String caseRef) {
        this(recipient, code, Subject.FILE, caseRef);
    }
}
