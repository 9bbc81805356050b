package org.rogatory.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.documents.TakenFile;
import org.rogatory.identity.Officer;
import org.rogatory.law.Finding;
import org.rogatory.law.Occurrence;
import org.rogatory.law.Stage;
import org.rogatory.law.Transition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Finds the procedure a file belongs to; pages and the interface for national systems come through here. */
@Service
public class Procedures {

    private final List<Procedure> procedures;
    private final Cases cases;
    private final Documents documents;
    private final ReservedSections sections;

    Procedures(List<Procedure> procedures, Cases cases, Documents documents, ReservedSections sections) {
        this.procedures = List.copyOf(procedures);
        this.cases = cases;
        this.documents = documents;
        this.sections = sections;
    }

    /** The procedure of a file's machine. */
    public Procedure of(CaseFile file) {
        return procedures.stream()
                .filter(procedure -> procedure.machines().contains(file.machine()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** All machines of files on this node. */
    public Set<String> machines() {
        return procedures.stream()
                .flatMap(procedure -> procedure.machines().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Does an act on a file the officer may see. */
    public String act(String caseRef, Act act, Officer officer) {
        return perform(of(cases.find(caseRef, AccessScope.of(officer))), caseRef, act, officer);
    }

    /** Does an act and adds the files that go with it: both or neither. */
    @Transactional
    public String act(String caseRef, Act act, List<TakenFile> files, Officer officer) {
        var procedure = of(cases.find(caseRef, AccessScope.of(officer)));
        var added = documents.add(files, officer).stream()
                .map(DocumentView::documentRef)
                .toList();
        return perform(procedure, caseRef, act.withFiles(added), officer);
    }

    private static String perform(Procedure procedure, String caseRef, Act act, Officer officer) {
        taken(act, procedure.verbs());
        return procedure.act(caseRef, act, officer);
    }

    /** A field that the verb does not take would be lost without a word, or say what nobody checks. */
    private static void taken(Act act, List<AllowedAction> verbs) {
        var known = verbs.stream()
                .filter(action -> action.verb().equals(act.verb()))
                .flatMap(action -> action.fields().stream())
                .map(FieldRule::field)
                .collect(Collectors.toSet());
        var lost = Arrays.stream(ActField.values())
                .filter(field -> field.givenIn(act) && !known.contains(field))
                .collect(Collectors.toMap(
                        field -> "/" + field.key(), field -> "field-not-taken", (a, b) -> a, TreeMap::new));
        if (!lost.isEmpty()) {
            throw Refusal.places("fields-not-taken", lost);
        }
    }

    /** The stage that lies ahead of the file: what is missing for it is what matters now. */
    public Stage stage(CaseFile file) {
        return switch (file.status()) {
            case "draft", "with_supervisor", "with_central_authority", "returned_for_correction" -> Stage.DRAFT;
            default -> Stage.TRANSMIT;
        };
    }

    /** Every verb that any procedure knows, with what it needs. */
    public List<AllowedAction> verbs() {
        return procedures.stream()
                .flatMap(procedure -> procedure.verbs().stream())
                .toList();
    }

    /** The names of the verbs that a file of this kind knows, possible now or not. */
    public Set<String> verbs(CaseFile file) {
        return of(file).verbs().stream().map(AllowedAction::verb).collect(Collectors.toUnmodifiableSet());
    }

    public List<AllowedAction> actions(CaseFile file, Officer officer) {
        return of(file).actions(file, officer);
    }

    /** What the officer can do by this verb now; refused where the step is another role's, or another step waits. */
    public AllowedAction offered(CaseFile file, String verb, Officer officer) {
        return actions(file, officer).stream()
                .filter(action -> action.verb().equals(verb))
                .findFirst()
                .orElseThrow(() -> another(file, verb, officer));
    }

    private Refusal another(CaseFile file, String verb, Officer officer) {
        var lifecycle = cases.lifecycle(file);
        return lifecycle
                .transition(file.status(), verb)
                .map(Transition::roles)
                .or(() -> lifecycle.occurrence(verb).map(Occurrence::roles))
                .filter(roles -> !Roles.held(officer, roles))
                .map(roles -> Refusal.of("role"))
                .orElseGet(() -> Refusal.of("wrong-status"));
    }

    public List<Finding> findings(CaseFile file, Stage stage, Officer officer) {
        return of(file).findings(file, stage, officer);
    }

    public List<FindingOverride> overrides(CaseFile file, Officer officer) {
        return of(file).overrides(file, officer);
    }

    /** What a file says, as an officer may read it: here alone it is given out. */
    public JsonNode content(CaseFile file, Officer officer) {
        return sections.readable(file, of(file).content(file, officer), officer);
    }
}
