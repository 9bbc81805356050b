package org.rogatory.web.referral;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.identity.Officer;
import org.rogatory.referral.contact.ContactBook;
import org.rogatory.web.shared.SentOnce;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Name and ways to a person that came along, in the forms of the tab of contacts, for who has been shown them. Nothing
 * is taken over by itself: he asks the person, and says what is safe here.
 */
@Component
class CamePages {

    /** Behind it come hours and neutral words: they stand above the form and are asked for anew. */
    private static final String BEHIND = "; ";

    private final ContactBook book;
    private final Procedures procedures;
    private final ContactPages contacts;

    CamePages(ContactBook book, Procedures procedures, ContactPages contacts) {
        this.book = book;
        this.procedures = procedures;
        this.contacts = contacts;
    }

    /**
     * What can be written down of what came.
     *
     * @param name null where none came, or where somebody is written down already whom it would replace
     * @param known whether a name came and somebody is
     * @param ways the number or address of each
     * @param onceName mark of the form of the name
     * @param onceWay mark of that of a way
     */
    record Taking(@Nullable String name, boolean known, List<String> ways, String onceName, String onceWay) {}

    /** Puts the forms under what was shown, for who writes such things down; a closed file takes nothing in. */
    void show(CaseFile file, String told, Officer officer, Model model) {
        var writes = procedures.actions(file, officer).stream()
                .anyMatch(action -> action.verb().equals("record_contact"));
        if (writes) {
            model.addAttribute("taking", taking(file, JsonMapper.shared().readTree(told)));
            model.addAttribute("nobody", ContactBook.NOBODY);
            model.addAttribute("kinds", contacts.kinds());
            model.addAttribute("safeOptions", contacts.safe());
        }
    }

    private Taking taking(CaseFile file, JsonNode told) {
        var name = told.path("names").asString("").strip();
        var known = !name.isEmpty() && !book.known(file).isEmpty();
        var ways = told.path("contacts")
                .asString("")
                .lines()
                .map(line -> line.split(BEHIND, 2)[0].strip())
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .toList();
        return new Taking(name.isEmpty() || known ? null : name, known, ways, SentOnce.mark(), SentOnce.mark());
    }
}
