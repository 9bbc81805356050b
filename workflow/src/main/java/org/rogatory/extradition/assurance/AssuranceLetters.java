package org.rogatory.extradition.assurance;

import java.util.Optional;
import java.util.function.Predicate;
import org.rogatory.cases.CaseFile;
import org.rogatory.exchange.Exchange;
import org.rogatory.requests.message.LetterOutcome;
import org.rogatory.requests.message.LettersHeld.Written;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** A letter about an assurance that is dropped has told nothing: what its act wrote down falls. */
@Component
class AssuranceLetters implements LetterOutcome {

    private final AssuranceBook book;
    private final FollowUpBook done;
    private final FollowUpWatch watch;
    private final Exchange exchange;

    AssuranceLetters(AssuranceBook book, FollowUpBook done, FollowUpWatch watch, Exchange exchange) {
        this.book = book;
        this.done = done;
        this.watch = watch;
        this.exchange = exchange;
    }

    /** It stands as the act wrote it down. */
    @Override
    public void signed(CaseFile file, Written letter, JsonNode said) {}

    /** What was answered on paper or decided while the letter waited stays. */
    @Override
    public void dropped(CaseFile file, Written letter) {
        switch (letter.kind()) {
            case AssuranceMessages.REQUEST ->
                asked(file, letter, AssuranceStatus.ASKED).ifPresent(book::notAsked);
            case AssuranceMessages.REPLY -> given(file, letter).ifPresent(row -> book.notGiven(file, row));
            case AssuranceMessages.DECISION -> undecided(file, letter);
            case AssuranceMessages.REPORT -> {
                done.notReported(file, letter.messageRef());
                watch.follow(file);
            }
            default -> {}
        }
    }

    /** A decision on which a surrender was appointed stays: what was accepted is looked after. */
    private void undecided(CaseFile file, Written letter) {
        var said = said(letter);
        var accepted = AssuranceMessages.ACCEPTED.equals(
                said.path(AssuranceMessages.CHOICE).asString(""));
        var decided = accepted ? AssuranceStatus.ACCEPTED : AssuranceStatus.REJECTED;
        if (AssuranceActs.awaitsDecision(file)) {
            meant(file, said, row -> row.status() == decided).ifPresent(row -> book.notDecided(file, row));
        }
    }

    /**
     * The one that the letter gives, unless something else was decided on it since. What was given before this was kept
     * is found by its code, which two may bear there.
     */
    private Optional<KeptAssurance> given(CaseFile file, Written letter) {
        var known = book.of(file.caseRef()).stream()
                .filter(row -> letter.messageRef().equals(row.messageRef()))
                .findFirst();
        return known.isPresent()
                ? known.filter(row -> row.status() == AssuranceStatus.GIVEN)
                : meant(
                        file,
                        said(letter),
                        row -> row.asked() && row.status() == AssuranceStatus.GIVEN && row.messageRef() == null);
    }

    private Optional<KeptAssurance> asked(CaseFile file, Written letter, AssuranceStatus status) {
        return meant(file, said(letter), row -> row.asked() && row.status() == status);
    }

    private JsonNode said(Written letter) {
        return exchange.contentOfSent(letter.messageRef()).payload();
    }

    private Optional<KeptAssurance> meant(CaseFile file, JsonNode said, Predicate<KeptAssurance> which) {
        var kind = said.path(AssuranceMessages.ASSURANCE).asString("");
        var code = new AssuranceCode(kind, said.path(AssuranceMessages.NUMBER).asInt(0));
        return book.of(file.caseRef()).stream()
                .filter(row -> row.codeThere().equals(code) && which.test(row))
                .findFirst();
    }
}
