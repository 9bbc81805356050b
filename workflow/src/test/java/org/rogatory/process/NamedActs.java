package org.rogatory.process;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.ActField;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.Procedure;
import org.rogatory.requests.RequestForms;

/** Acts of mutual legal assistance with one name in every text they take. */
record NamedActs(Node node, Traces traces) {

    /** The act with the name in every text it takes; by the same verb another kind of file takes other texts. */
    ActDraft act(String verb) {
        var taken = node.kinds().stream()
                .filter(NamedActs::assists)
                .flatMap(kind -> kind.verbs().stream())
                .filter(action -> action.verb().equals(verb))
                .flatMap(action -> action.fields().stream())
                .map(FieldRule::field)
                .collect(Collectors.toSet());
        return Act.draft(verb)
                .internalText(text(taken, ActField.INTERNAL_TEXT))
                .releasedText(text(taken, ActField.RELEASED_TEXT))
                .reference(text(taken, ActField.REFERENCE))
                .consultation(text(taken, ActField.CONSULTATION))
                .until(null, text(taken, ActField.UNTIL_EVENT))
                .happened(
                        taken.contains(ActField.HAPPENED_ON) ? LocalDate.of(2026, 4, 20) : null,
                        text(taken, ActField.PLACE));
    }

    private static boolean assists(Procedure kind) {
        return kind.machines().stream().map(RequestForms::machineFamily).allMatch("mla"::equals);
    }

    private @Nullable String text(Set<ActField> taken, ActField field) {
        return taken.contains(field) ? field.key() + " of " + traces.name() : null;
    }
}
