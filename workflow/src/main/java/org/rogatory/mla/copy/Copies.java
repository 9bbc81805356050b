package org.rogatory.mla.copy;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.mla.copy.CopyOrders.Copied;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.message.letter.CopyKind;
import org.rogatory.requests.message.letter.CopyLetters.Source;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * Copies of the letter of request of a file and of the answers to it, issued by an officer of the authority that keeps
 * it: for who executes some of its items, or for disclosure. A copy stays inside; whoever issues it hands it out. Of
 * letters about extradition and transfer none is made.
 */
@Service
public class Copies {

    private static final Set<Role> ISSUING = EnumSet.of(Role.CENTRAL_OFFICER, Role.HEAD);
    private static final String VERB = "issue_copy";
    private static final String ITEMS = "items";

    private final Cases cases;
    private final Deliberation deliberation;
    private final CopyOrders orders;
    private final CopyItems items;
    private final AnswerCopySource answers;

    Copies(Cases cases, Deliberation deliberation, CopyOrders orders, CopyItems items, AnswerCopySource answers) {
        this.answers = answers;
        this.cases = cases;
        this.deliberation = deliberation;
        this.orders = orders;
        this.items = items;
    }

    /**
     * What can be chosen for a copy.
     *
     * @param kinds the kinds of copies that are made of it here
     * @param types the types of the items of the request, in their order; none where no copy holds only some of them
     * @param authorities the executing authorities, with the numbers of the items that each of them has
     */
    public record Choice(
            DocumentView letter, List<CopyKind> kinds, List<String> types, Map<String, Set<Integer>> authorities) {

        public Choice {
            kinds = List.copyOf(kinds);
            types = List.copyOf(types);
            authorities = Collections.unmodifiableMap(new TreeMap<>(authorities));
        }

        /** Whether an answer is copied rather than the request. */
        public boolean answer() {
            return Source.ANSWER.equals(letter.kind());
        }
    }

    /** Of the documents of a file that an officer sees those of which he can issue copies, by reference. */
    public Set<String> offered(CaseFile file, List<DocumentView> seen, Officer officer) {
        if (!RequestForms.ofAssistance(file)
                || !officer.hasAny(ISSUING)
                || !officer.authority().equals(file.authority())) {
            return Set.of();
        }
        var offered = new HashSet<>(answers.letters(file, seen));
        CopyOrders.letter(file, seen).ifPresent(letter -> offered.add(letter.documentRef()));
        return Set.copyOf(offered);
    }

    /** What the officer can choose for a copy of this document. */
    @Transactional(readOnly = true)
    public Choice choice(String caseRef, String documentRef, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        var letter = demanded(file, documentRef, officer);
        var kinds = kinds(file, letter);
        if (!kinds.contains(CopyKind.EXECUTOR)) {
            return new Choice(letter, kinds, List.of(), Map.of());
        }
        var types = asked(file, letter)
                .valueStream()
                .map(item -> item.path("type").asString(""))
                .toList();
        return new Choice(letter, kinds, types, items.executed(file));
    }

    /** Nobody executes on the side that asked: an answer that came is disclosed there, or read whole. */
    private static List<CopyKind> kinds(CaseFile file, DocumentView letter) {
        return Source.ANSWER.equals(letter.kind()) && file.outgoing()
                ? List.of(CopyKind.DISCLOSURE)
                : List.of(CopyKind.values());
    }

    /**
     * Orders a copy; a job lays it out and has it sealed.
     *
     * @return the reference of the order
     */
    @Transactional
    public String issue(String caseRef, String documentRef, CopyWanted wanted, Officer officer) {
        var file = cases.findForWork(caseRef, officer);
        var letter = demanded(file, documentRef, officer);
        wanted.demandWhole();
        if (!kinds(file, letter).contains(wanted.kind())) {
            throw Refusal.of("copy-kind-not-made", "kind");
        }
        demandThere(file, letter, wanted);
        var authority = wanted.authority();
        var receivers = authority == null ? List.<String>of() : List.of(authority);
        var copied = new Copied(wanted.kind(), wanted.items(), receivers, List.of());
        var order = orders.order(file, letter, copied, officer);
        cases.note(
                file,
                Act.draft(VERB)
                        .authority(authority)
                        .internalText(wanted.forWhom())
                        .act(),
                officer);
        return order;
    }

    private DocumentView demanded(CaseFile file, String documentRef, Officer officer) {
        Roles.demand(officer.hasAny(ISSUING) && officer.authority().equals(file.authority()));
        var seen = deliberation.documents(file, officer);
        var found = seen.stream()
                .filter(document -> document.documentRef().equals(documentRef))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        if (!offered(file, seen, officer).contains(documentRef)) {
            throw Refusal.of("document-not-copied");
        }
        return found;
    }

    private JsonNode asked(CaseFile file, DocumentView letter) {
        return orders.kept(file, letter).content().path("assistance");
    }

    /** The items are items of the request, and those of the authority that gets the copy. */
    private void demandThere(CaseFile file, DocumentView letter, CopyWanted wanted) {
        var number = asked(file, letter).size();
        if (wanted.items().stream().anyMatch(item -> item < 1 || item > number)) {
            throw Refusal.of("unknown-code", ITEMS);
        }
        var authority = wanted.authority();
        if (authority != null
                && !items.executed(file).getOrDefault(authority, Set.of()).containsAll(wanted.items())) {
            throw Refusal.of("copy-items-elsewhere", ITEMS);
        }
    }
}
