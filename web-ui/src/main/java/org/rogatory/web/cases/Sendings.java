package org.rogatory.web.cases;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.ActField;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.web.shared.ActionView;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/**
 * Acts that send a letter: by which way it goes. What the system carries needs no word more; what goes on paper is
 * recorded as what it is.
 */
@Component
class Sendings {

    private static final Set<String> VERBS =
            Set.of("transmit", "send_answer", "send_partial_answer", "send_postponement");

    /** Acts that write a letter, which leaves once it is signed: they ask for what stands in it as well. */
    private static final Set<String> WRITING =
            Set.of("request_information", "extend_information_term", "send_information", "withdraw", "withdraw_items");

    private static final Set<ActField> ON_PAPER =
            EnumSet.of(ActField.BY_HAND, ActField.CARRIER, ActField.HAPPENED_ON, ActField.REFERENCE);

    private final Directory directory;
    private final Words words;

    Sendings(Directory directory, Words words) {
        this.directory = directory;
        this.words = words;
    }

    /**
     * How the page tells it.
     *
     * @param paper whether the page records what goes on paper
     * @param other the way to the other form of the page; null where there is no choice
     */
    record Told(String text, boolean paper, @Nullable ActionView other) {}

    /** Null for acts that send nothing, as those that take back what has not left. */
    @Nullable
    Told told(CaseFile file, AllowedAction action, ActJson typed) {
        if (CaseAdvance.callsOff(action) || !VERBS.contains(action.verb()) && !WRITING.contains(action.verb())) {
            return null;
        }
        var paper = paper(file, typed);
        var way = paper ? "paper" : directory.hosts(file.otherState()) ? "node" : "package";
        var key = WRITING.contains(action.verb()) ? "cases.way.signed." : "cases.way.";
        return new Told(words.text(key + way), paper, file.byHand() ? null : other(file, action, paper));
    }

    private ActionView other(CaseFile file, AllowedAction action, boolean paper) {
        var address = "/cases/" + file.caseRef() + "/acts/" + action.verb().replace('_', '-');
        return new ActionView(
                words.text(paper ? "cases.way.to-system" : "cases.way.to-paper"),
                paper ? address : address + "?byHand=true",
                "quiet");
    }

    /**
     * Whether the page of the act asks for a field: what is about paper only of what goes on paper, and why nothing was
     * ticked off also of a package that somebody carries.
     */
    boolean asks(CaseFile file, AllowedAction action, ActField field, ActJson typed) {
        return !ofPaper(action, field)
                || field != ActField.BY_HAND && !toldBySignatory(action, field) && paper(file, typed)
                || packed(file, action, field);
    }

    /** What is handed over as a package leaves no earlier than an envelope: its enclosures are ticked off. */
    private boolean packed(CaseFile file, AllowedAction action, ActField field) {
        return VERBS.contains(action.verb()) && tellsWhyUnpacked(action, field) && !directory.hosts(file.otherState());
    }

    /** What an act writes leaves once it is signed: then the day and the carrier are told. */
    private static boolean toldBySignatory(AllowedAction action, ActField field) {
        return WRITING.contains(action.verb()) && ON_PAPER.contains(field);
    }

    /** All that acts ask for that only send is about paper. */
    private static boolean ofPaper(AllowedAction action, ActField field) {
        return VERBS.contains(action.verb())
                || WRITING.contains(action.verb()) && (ON_PAPER.contains(field) || tellsWhyUnpacked(action, field));
    }

    /** Only what is handed over has an inventory; the same field asks other acts for other things. */
    private static boolean tellsWhyUnpacked(AllowedAction action, ActField field) {
        return field == ActField.KIND
                && action.fields().stream().anyMatch(rule -> rule.field() == field && "unpacked".equals(rule.list()));
    }

    private static boolean paper(CaseFile file, ActJson typed) {
        return file.byHand() || Boolean.TRUE.equals(typed.byHand());
    }
}
