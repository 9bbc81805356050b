package org.rogatory.mla.copy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.identity.Officer;
import org.rogatory.law.AssistanceType;
import org.rogatory.law.ReferenceData;
import org.rogatory.persons.PersonIndex;
import org.rogatory.requests.message.letter.CopyKind;
import org.rogatory.requests.person.ProtectedPersons;
import org.rogatory.subject.LeftOut;
import org.rogatory.subject.SoughtPerson;
import org.rogatory.subject.SubjectPart;
import org.rogatory.subject.SubjectSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a request says of one person: his own entries, and the request as the rule of copies for disclosure tells it,
 * with everybody else a third person. Read as its officers read it.
 */
@Component
class SubjectCopies implements SubjectSource {

    private static final String SOURCE = "request";

    /** Marks the entries of the person while the copy is made; no role of the reference data is called so. */
    private static final String SUBJECT = "subject";

    private static final String ROLE = "role";
    private static final List<String> PEOPLE = List.of("persons", "representatives");

    /** What stands in the entry of a person and names others. */
    private static final Set<String> OTHERS = Set.of("parents");

    private final Procedures procedures;
    private final ReferenceData law;

    SubjectCopies(Procedures procedures, ReferenceData law) {
        this.procedures = procedures;
        this.law = law;
    }

    @Override
    public SubjectPart of(CaseFile file, SoughtPerson person, Officer officer) {
        if (file.marks().confidential()) {
            return SubjectPart.closed(SOURCE, LeftOut.CONFIDENTIAL);
        }
        if (!(procedures.content(file, officer) instanceof ObjectNode content)) {
            return SubjectPart.closed(SOURCE, LeftOut.UNREAD);
        }
        if (covert(content)) {
            return SubjectPart.closed(SOURCE, LeftOut.COVERT);
        }
        var hidden = ProtectedPersons.withheld(content);
        if (hidden.stream().anyMatch(one -> PersonIndex.same(one, person.name(), person.born()))) {
            return SubjectPart.closed(SOURCE, LeftOut.PROTECTED);
        }
        return copied(content, person, !hidden.isEmpty());
    }

    private boolean covert(JsonNode content) {
        return content.path("sealed").hasNonNull("covert")
                || content.path("assistance")
                        .valueStream()
                        .anyMatch(item -> law.assistanceType(item.path("type").asString(""))
                                .filter(AssistanceType::classified)
                                .isPresent());
    }

    private SubjectPart copied(ObjectNode content, SoughtPerson person, boolean hidesOthers) {
        var marked = content.deepCopy();
        var own = new ArrayList<ObjectNode>();
        var others = 0;
        for (var list : PEOPLE) {
            for (var one : marked.path(list)) {
                if (one instanceof ObjectNode known && PersonIndex.same(known, person.name(), person.born())) {
                    own.add(known.deepCopy().without(OTHERS));
                    known.put(ROLE, marked(known.path(ROLE).asString("")));
                } else {
                    others++;
                }
            }
        }
        if (own.isEmpty()) {
            return SubjectPart.closed(SOURCE, LeftOut.UNREAD);
        }
        var left = EnumSet.noneOf(LeftOut.class);
        if (others > 0) {
            left.add(LeftOut.THIRD_PERSONS);
        }
        if (hidesOthers) {
            left.add(LeftOut.PROTECTED);
        }
        var data = JsonNodeFactory.instance.objectNode();
        data.putArray("person").addAll(own);
        data.set(SOURCE, reduced(marked));
        return SubjectPart.ofWords(SOURCE, data, left);
    }

    private ObjectNode reduced(ObjectNode marked) {
        var rule = law.copyRules().of(CopyKind.DISCLOSURE.key()).ofOne(SUBJECT);
        var copy = CopyContent.of(marked, rule, Set.of());
        for (var list : PEOPLE) {
            for (var one : copy.path(list)) {
                if (one instanceof ObjectNode known) {
                    known.put(ROLE, unmarked(known.path(ROLE).asString("")));
                }
            }
        }
        return copy;
    }

    private static String marked(String role) {
        return role.isEmpty() ? SUBJECT : role + "-" + SUBJECT;
    }

    private static String unmarked(String role) {
        return SUBJECT.equals(role) ? "" : role.replaceFirst("-" + SUBJECT + "$", "");
    }
}
