package org.rogatory.requests.papers;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.documents.letter.LetterWriter;
import org.rogatory.documents.signature.SignatureSlot;
import org.rogatory.identity.Role;
import org.rogatory.requests.message.LetterNumbers;
import org.rogatory.requests.message.letter.LetterHead;
import org.rogatory.requests.message.letter.LetterSubject;
import org.rogatory.requests.message.letter.RequestLetters;
import org.rogatory.requests.papers.PersonPaper.Ordered;
import org.rogatory.signing.SignedKinds;
import org.springframework.stereotype.Component;

/** Lays out the papers that persons sign: none of them is sealed before they have. */
@Component
class PersonPaperWriter implements LetterWriter {

    /** Who signs what an act has ordered without saying more: a decision the head, a record who was there. */
    private static final Map<String, List<Role>> SIGNERS = Map.of(
            "detention_record", List.of(Role.CUSTODY_OFFICER),
            "consent_record", List.of(Role.CUSTODY_OFFICER),
            "sentence_calculation", List.of(Role.CENTRAL_OFFICER),
            "recognition_decision", List.of(Role.HEAD),
            "handover_record", List.of(Role.CUSTODY_OFFICER, Role.HEAD));

    private final Cases cases;
    private final PersonPaperRepository papers;
    private final PaperWords words;
    private final RequestLetters letters;
    private final LetterNumbers numbers;
    private final Clock clock;

    PersonPaperWriter(
            Cases cases,
            PersonPaperRepository papers,
            PaperWords words,
            RequestLetters letters,
            LetterNumbers numbers,
            Clock clock) {
        this.cases = cases;
        this.papers = papers;
        this.words = words;
        this.letters = letters;
        this.numbers = numbers;
        this.clock = clock;
    }

    @Override
    public Optional<Written> write(Order order) {
        if (!SignedKinds.PAPERS_OF_PERSONS.contains(order.kind())) {
            return Optional.empty();
        }
        var file = file(order);
        var told = words.read(file, order);
        var head = LetterHead.inside(file, told.sender(), new LetterHead.Numbers(told.number(), null));
        var subject = letters.about(LetterSubject.of(order.kind(), told.said()), file.form());
        var letter = letters.paper(head, subject, told.addressee());
        var form = letter.form();
        var several = kept(file, order).several();
        var placed = several ? form.with(List.of(SignatureSlot.APPROVAL, SignatureSlot.SEAL)) : form;
        return Optional.of(new Written(letter.in(placed), null));
    }

    @Override
    public void laidOut(Order order, String documentRef) {
        if (!SignedKinds.PAPERS_OF_PERSONS.contains(order.kind())) {
            return;
        }
        var file = file(order);
        var paper = kept(file, order);
        paper.laidOut(documentRef);
        numbers.laidOut(file, paper.number(), documentRef);
        papers.saveAndFlush(paper);
    }

    private CaseFile file(Order order) {
        return cases.find(order.caseRef(), AccessScope.system());
    }

    /** What an act has ordered itself is a paper like the others from the moment in which it is laid out. */
    private PersonPaper kept(CaseFile file, Order order) {
        return papers.of(file.caseRef(), AccessScope.system()).stream()
                .filter(paper -> paper.orderedBy(order.orderRef()))
                .findFirst()
                .orElseGet(() -> new PersonPaper(
                        new Ordered(
                                order.orderRef(),
                                order.caseRef(),
                                order.orderRef(),
                                order.kind(),
                                order.orderRef(),
                                order.by()),
                        SIGNERS.getOrDefault(order.kind(), List.of(Role.HEAD)),
                        clock.instant()));
    }
}
