package org.rogatory.handover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing in the hands of an officer.
 *
 * @param subject its own reference: of the file, task, part, right, absence
 * @param code what it is, in a code of its module: a form, a step, a rule, a kind
 * @param number a number under which an office knows it, sheets, or a user name
 * @param dueOn until when it is to be done or holds
 */
public record Held(
        RowKind kind,
        String subject,
        @Nullable String caseRef,
        String code,
        @Nullable String number,
        @Nullable LocalDate dueOn) {

    /** The same thing, whatever has become of it. */
    String name() {
        return kind + " " + subject;
    }
}
