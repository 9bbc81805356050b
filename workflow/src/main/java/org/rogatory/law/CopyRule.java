package org.rogatory.law;

import java.util.Set;

/**
 * What one kind of copy may hold, of a letter of request and of an answer to one; whatever is not named here it does
 * not hold.
 *
 * @param fields parts of the request
 * @param chosenItems whether it holds only the items chosen for it
 * @param spokenOf whether it tells only of persons of whom one of its items speaks, and not of those of whom none does
 * @param facts keys of the facts of its items; empty where it may hold all
 * @param concerned roles of the persons of whom {@code person} is told; empty where it is told of all
 * @param person what it tells of these persons
 * @param third what it tells of everybody else
 * @param codesProtected whether it names protected persons by code and role; otherwise it leaves them out
 * @param annexes whether it lists the annexes that were given with it
 * @param numbered whether it bears the number of the file
 * @param answer what it may hold where an answer is copied
 */
public record CopyRule(
        Set<String> fields,
        boolean chosenItems,
        boolean spokenOf,
        Set<String> facts,
        Set<String> concerned,
        Set<String> person,
        Set<String> third,
        boolean codesProtected,
        boolean annexes,
        boolean numbered,
        AnswerCopyRule answer) {

    public CopyRule {
        fields = Set.copyOf(fields);
        facts = Set.copyOf(facts);
        concerned = Set.copyOf(concerned);
        person = Set.copyOf(person);
        third = Set.copyOf(third);
    }

    /** The same told of those in one role alone: everybody else is a third person. */
    public CopyRule ofOne(String role) {
        return new CopyRule(
                fields,
                chosenItems,
                spokenOf,
                facts,
                Set.of(role),
                person,
                third,
                codesProtected,
                annexes,
                numbered,
                answer);
    }
}
