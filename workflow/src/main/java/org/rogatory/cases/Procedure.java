package org.rogatory.cases;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.law.Finding;
import org.rogatory.law.Stage;
import tools.jackson.databind.JsonNode;

/** What a kind of procedure offers to the shared pages, the interface for national systems and the demo world. */
public interface Procedure {

    /** The status machines of the reference data its files follow. */
    Set<String> machines();

    /** Whether a request of this form is its business. */
    boolean handles(String form);

    /** What this officer can do to the file now. */
    List<AllowedAction> actions(CaseFile file, Officer officer);

    /** Every verb of its machines with what it needs, whoever may do it and whenever. */
    List<AllowedAction> verbs();

    /** Does it; every rule is checked again. Returns the reference of the file. */
    String act(String caseRef, Act act, Officer officer);

    /** Does what a message of the partner brings; nothing is asked of the system that only a person can give. */
    void receive(String caseRef, Act act, Officer system);

    /** What the law rules say about the file's request. */
    List<Finding> findings(CaseFile file, Stage stage, Officer officer);

    /** What was asked for and decided about findings, oldest first. */
    default List<FindingOverride> overrides(CaseFile file, Officer officer) {
        return List.of();
    }

    /** Whether the central authority may let the request pass in spite of the finding. */
    default boolean overridable(Finding finding) {
        return false;
    }

    /** The verbs by which an authority is told what to do: their words are for whoever executes. */
    default Set<String> orders() {
        return Set.of();
    }

    /** The kinds of papers in which whoever executes gets his part of the request in place of the whole. */
    default Set<String> copies() {
        return Set.of();
    }

    /** The kinds of papers, ours and the other State's, that are about what only the keeping authority weighs. */
    default Set<String> weighed() {
        return Set.of();
    }

    /** What an officer who takes no part in weighing is asked to judge; nothing where he is asked for nothing. */
    default Judged judged(CaseFile file, Officer officer) {
        return Judged.NOTHING;
    }

    /** What an officer's authority was given of the file, where it was not given the whole; empty where it was. */
    default Optional<Share> share(CaseFile file, Officer officer) {
        return Optional.empty();
    }

    /** Of the documents of a file, by reference, the letters to one authority alone that is not the officer's. */
    default Set<String> closed(CaseFile file, List<DocumentView> documents, Officer officer) {
        return Set.of();
    }

    /** The request as the officer may see it. */
    JsonNode content(CaseFile file, Officer officer);

    /** Takes a scenario of the demo world; empty if this side of it has no file here. */
    Optional<String> enact(JsonNode scenario);
}
