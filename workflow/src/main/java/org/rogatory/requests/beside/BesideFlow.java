package org.rogatory.requests.beside;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.identity.Officer;

/** A family of acts beside the flow: they move no status of the file, but have conditions and a course of their own. */
public interface BesideFlow {

    /** The verbs of the reference data that are its business, and what each needs. */
    Map<String, List<FieldRule>> fields();

    /** What one of them needs in a procedure, by its status machine. */
    default List<FieldRule> fields(String machine, String verb) {
        return fields().getOrDefault(verb, List.of());
    }

    /** Its verbs alone. */
    default Set<String> verbs() {
        return fields().keySet();
    }

    /** Whether its verbs are those of files of this status machine; another family may have them elsewhere. */
    default boolean serves(String machine) {
        return true;
    }

    /** Whether the file admits the verb now. */
    boolean admits(CaseFile file, String verb);

    /** The verbs of the family that the file admits now, from this officer; his roles are asked apart. */
    default Set<String> admitted(CaseFile file, Officer officer) {
        return verbs().stream().filter(verb -> admits(file, verb)).collect(Collectors.toSet());
    }

    /** What stands in the officer's way though the verb would be his, as a code of a refusal; null for nothing. */
    default @Nullable String barred(CaseFile file, String verb, Officer officer) {
        return null;
    }

    /** Whether its verbs are asked of those who may only look into the file. */
    default boolean forReaders() {
        return false;
    }

    /** Whether a verb is of use even when the file is closed. */
    default boolean afterClosing(String verb) {
        return false;
    }

    /** Whether a step waits for the verb, so that it is offered as a step and not as a note. */
    default boolean step(CaseFile file, String verb) {
        return false;
    }

    /** Whether it orders the paper of the verb itself, because that says more than the act. */
    default boolean ownPaper(String verb) {
        return false;
    }

    /** What of an act the timeline keeps: all of it, but where its words are for somebody else alone. */
    default Act noted(Act act) {
        return act;
    }

    /** Does it, in the transaction of the act; refuses what the law does not admit. */
    void perform(CaseFile file, Act act, Officer officer);
}
