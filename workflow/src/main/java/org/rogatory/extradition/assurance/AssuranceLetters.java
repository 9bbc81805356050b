package org.rogatory.extradition.assurance;

import java.util.Optional;
import org.rogatory.cases.CaseFile;
import org.rogatory.exchange.Exchange;
import org.rogatory.requests.message.LetterOutcome;
import org.rogatory.requests.message.LettersHeld.Written;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** A letter about an assurance that is dropped has neither asked for it nor given it: what its act wrote down falls. */
@Component
class AssuranceLetters implements LetterOutcome {

    private final AssuranceBook book;
    private final Exchange exchange;

    AssuranceLetters(AssuranceBook book, Exchange exchange) {
        this.book = book;
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
                meant(file, letter, AssuranceStatus.ASKED).ifPresent(book::notAsked);
            case AssuranceMessages.REPLY ->
                meant(file, letter, AssuranceStatus.GIVEN).ifPresent(row -> book.notGiven(file, row));
            default -> {}
        }
    }

    private Optional<KeptAssurance> meant(CaseFile file, Written letter, AssuranceStatus status) {
        var said = exchange.contentOfSent(letter.messageRef()).payload();
        var kind = said.path(AssuranceMessages.ASSURANCE).asString("");
        var code = new AssuranceCode(kind, said.path(AssuranceMessages.NUMBER).asInt(0));
        return book.of(file.caseRef()).stream()
                .filter(row ->
                        row.asked() && row.status() == status && row.code().equals(code))
                .findFirst();
    }
}
