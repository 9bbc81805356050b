package org.rogatory.requests.flow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.identity.Officer;
import org.rogatory.law.Transition;
import org.rogatory.requests.message.Papers;

/**
 * What one side of one kind of request brings to the acts on its files.
 *
 * @param <S> what is kept of a file beside the file itself
 */
public interface FlowSide<S> {

    /** The status machine of its files. */
    String machine();

    /** What is kept of the file, if the scope sees it; refuses with "not found" else. */
    S state(String caseRef, AccessScope scope);

    /** Keeps what an act has changed. */
    void save(S state);

    /** What a verb needs. */
    List<FieldRule> fields(String verb);

    /** The same of this file: of some other things are asked. */
    default List<FieldRule> fields(CaseFile file, String verb) {
        return fields(verb);
    }

    /** The same as a page asks for it: what the check refuses the act without is not left open. */
    default List<FieldRule> asked(CaseFile file, String verb) {
        return fields(file, verb);
    }

    /** The verbs that ask once more before they are done. */
    Set<String> grave();

    /** Whether a verb, a step or a note, makes sense for the file as it stands; roles are asked apart. */
    boolean fits(CaseFile file, S state, String verb, Officer officer);

    /** Whether a verb that fits is worth offering; where it is not, the check refuses it with a code that says why. */
    default boolean offered(CaseFile file, S state, String verb, Officer officer) {
        return fits(file, state, verb, officer);
    }

    /** Whether a verb is done by this side, though a family beside the flow may know it, too. */
    default boolean owns(String verb) {
        return within(verb);
    }

    /** What keeps this officer from a verb that fits, as the code of a refusal. */
    Optional<String> bar(CaseFile file, S state, String verb, Officer officer);

    /** Refuses a verb that the status does not admit where a code says more than that; else does nothing. */
    default void misplaced(CaseFile file, Act act) {}

    /** Refuses while the process prepares the step that the verb would end. */
    void demandStep(CaseFile file, Act act, Officer officer);

    /** Refuses a step that the law or what was written does not admit; not asked of the system. */
    void check(CaseFile file, S state, Act act, Officer officer);

    /** Refuses a step that is barred, once it was checked; does nothing where the check has refused it already. */
    default void demandFree(CaseFile file, S state, String verb, Officer officer) {
        bar(file, state, verb, officer).ifPresent(code -> {
            throw Refusal.barred(code);
        });
    }

    /** The same as the check for a verb that moves no status; not asked of the system. */
    void note(CaseFile file, S state, Act act, Officer officer);

    /** Where a verb leads. */
    default Optional<Transition> step(CaseFile file, S state, List<Transition> steps) {
        return steps.stream().findFirst();
    }

    /** What of an act the timeline keeps. */
    default Act noted(Act act) {
        return act;
    }

    /** The number of the letter that goes with the message of an act: its cover letter has the same. */
    default @Nullable LetterNumber covered(CaseFile file, S state) {
        return file.numbers().office();
    }

    /** What the paper of an act says more; empty where the act orders none. */
    default Optional<Papers.Done> paper(CaseFile file, Papers.Done done, Officer officer) {
        return Optional.of(done);
    }

    /** Does what the verb brings; tells the message for which the process waits, if there is one. */
    @Nullable
    String apply(CaseFile file, S state, Act act, Officer officer);

    /** Tells the process, and whatever else goes with the file, of a step. */
    void moved(CaseFile file, Act act, @Nullable String messageRef, Officer officer);

    /** The same of a verb that moves no status. */
    default void occurred(CaseFile file, Act act, Officer officer) {}

    /** Whether a verb moves a machine that runs within the file, such as that of custody, and not the file's own. */
    default boolean within(String verb) {
        return false;
    }

    /** Does such a verb on a file that was found for work; every rule of it is checked here. */
    default void actWithin(CaseFile file, S state, Act act, Officer officer) {}

    /** Those of them that this officer could do now; offered behind the steps. */
    default List<AllowedAction> actionsWithin(CaseFile file, Officer officer) {
        return List.of();
    }

    /** All of them, whoever may do them and whenever. */
    default List<AllowedAction> verbsWithin() {
        return List.of();
    }
}
