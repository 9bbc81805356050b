package org.rogatory.requests.papers;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.documents.LetterOrders;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.LetterNumbers;
import org.rogatory.requests.papers.PersonPaper.Ordered;
import org.rogatory.signing.SignedKinds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Papers that persons of the office sign: drafted by an act or a clock, laid out by a job, signed by those who are
 * named, or dropped. A draft decides nothing: only what a person has signed is sealed. The caller has passed the access
 * rule.
 */
@Service
public class DraftedPapers {

    private final PersonPaperRepository papers;
    private final LetterOrders orders;
    private final LetterNumbers numbers;
    private final PaperWords words;
    private final Directory directory;
    private final Clock clock;

    DraftedPapers(
            PersonPaperRepository papers,
            LetterOrders orders,
            LetterNumbers numbers,
            PaperWords words,
            Directory directory,
            Clock clock) {
        this.papers = papers;
        this.orders = orders;
        this.numbers = numbers;
        this.words = words;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Drafts a paper in the transaction of what asks for it; a clock that asks again for one that still waits finds it.
     *
     * @return the reference of the paper
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String draft(CaseFile file, NewPaper paper, Officer by) {
        demand(file, paper);
        return known(file).stream()
                .filter(one -> one.waitsFor(paper))
                .map(PersonPaper::paperRef)
                .findFirst()
                .orElseGet(() -> order(file, paper, by));
    }

    private void demand(CaseFile file, NewPaper paper) {
        if (!SignedKinds.PAPERS_OF_PERSONS.contains(paper.kind())
                || paper.signers().isEmpty()) {
            throw new IllegalArgumentException("No paper that persons sign: " + paper.kind());
        }
        var to = paper.addressee();
        if (to != null
                && directory
                        .find(to)
                        .filter(known -> known.state().equals(file.state()))
                        .isEmpty()) {
            throw Refusal.of("authority-of-other-state", "authority");
        }
    }

    private String order(CaseFile file, NewPaper paper, Officer by) {
        var number = number(file, paper, by);
        var orderRef = orders.order(words.ordered(file, paper, number, by), by);
        var ordered = new Ordered(
                UUID.randomUUID().toString(), file.caseRef(), orderRef, paper.kind(), paper.about(), by.username());
        var kept = new PersonPaper(ordered, paper.signers(), clock.instant()).to(paper.addressee(), number);
        return papers.saveAndFlush(kept).paperRef();
    }

    /** What stays in the office has no number. */
    private @Nullable LetterNumber number(CaseFile file, NewPaper paper, Officer by) {
        var to = paper.addressee();
        return to == null || to.equals(file.authority()) ? null : numbers.leaving(file, paper.kind(), to, by);
    }

    /** All papers of a file that persons sign, the earliest first. */
    @Transactional(readOnly = true)
    public List<PaperView> of(CaseFile file) {
        return known(file).stream().map(PersonPaper::view).toList();
    }

    /** The documents of those that are laid out and wait, the earliest first. */
    @Transactional(readOnly = true)
    public List<String> waiting(CaseFile file) {
        return waiting(file, paper -> true);
    }

    /** The documents of those that wait for just this officer's signature. */
    @Transactional(readOnly = true)
    public List<String> waitingFor(CaseFile file, Officer officer) {
        return waiting(file, paper -> paper.seat(officer).isPresent());
    }

    private List<String> waiting(CaseFile file, Predicate<PersonPaper> which) {
        return known(file).stream()
                .filter(paper -> paper.ready() && which.test(paper))
                .flatMap(paper -> Stream.ofNullable(paper.documentRef()))
                .toList();
    }

    /** A paper that nobody needs any more: its number stays in the book as void. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void drop(CaseFile file, String paperRef, Officer by) {
        var paper = find(file, one -> one.paperRef().equals(paperRef));
        if (!paper.open()) {
            throw Refusal.of("wrong-status");
        }
        drop(file, paper, by);
    }

    /** The same of all that wait and are about something of which this holds: what was signed stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void dropAbout(CaseFile file, Predicate<String> which, Officer by) {
        known(file).stream()
                .filter(paper -> paper.open() && which.test(paper.about()))
                .forEach(paper -> drop(file, paper, by));
    }

    private void drop(CaseFile file, PersonPaper paper, Officer by) {
        numbers.abandon(file, paper.number(), by);
        paper.drop();
        papers.saveAndFlush(paper);
    }

    /** Lays down what has become of a paper. */
    void change(PersonPaper paper) {
        papers.saveAndFlush(paper);
    }

    List<PersonPaper> known(CaseFile file) {
        return papers.of(file.caseRef(), AccessScope.system());
    }

    private PersonPaper find(CaseFile file, Predicate<PersonPaper> which) {
        return known(file).stream().filter(which).findFirst().orElseThrow(Refusal::notFound);
    }
}
