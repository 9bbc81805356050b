package org.rogatory.requests.reminder;

import java.util.List;
import java.util.stream.Collectors;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.exchange.HeldMessages;
import org.rogatory.identity.Officer;
import org.rogatory.notices.Notices;
import org.rogatory.requests.message.GivenPapers;
import org.rogatory.requests.message.LetterNumbers;
import org.rogatory.requests.message.RequestMessenger;
import org.rogatory.requests.message.seal.LetterProofs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a letter goes once it is sealed: into the message to the other State, or to an authority of one's own State. */
@Component
class SealedReminders {

    private final Cases cases;
    private final KnownReminders reminders;
    private final RequestMessenger messenger;
    private final HeldMessages held;
    private final LetterNumbers numbers;
    private final LetterProofs proofs;
    private final GivenPapers given;
    private final Notices notices;

    SealedReminders(
            Cases cases,
            KnownReminders reminders,
            RequestMessenger messenger,
            HeldMessages held,
            LetterNumbers numbers,
            LetterProofs proofs,
            GivenPapers given,
            Notices notices) {
        this.cases = cases;
        this.reminders = reminders;
        this.messenger = messenger;
        this.held = held;
        this.numbers = numbers;
        this.proofs = proofs;
        this.given = given;
        this.notices = notices;
    }

    /**
     * Puts the sealed letter into its message, before all else there, and behind it what proves how it was signed; now
     * the message may leave.
     */
    @Transactional
    void enclose(String documentRef, String messageRef) {
        proofs.of(documentRef).stream().sorted().forEach(proof -> messenger.enclose(messageRef, proof));
        messenger.enclose(messageRef, documentRef);
        held.release(messageRef);
    }

    /** The addressee registers the letter under a number of its own, has it among its papers, and is told. */
    @Transactional
    void handOver(String caseRef, String documentRef) {
        var file = cases.find(caseRef, AccessScope.system());
        reminders.of(caseRef).stream()
                .filter(reminder -> documentRef.equals(reminder.documentRef()))
                .findFirst()
                .ifPresent(reminder -> handOver(file, reminder, documentRef));
    }

    private void handOver(CaseFile file, Reminder reminder, String documentRef) {
        var to = String.valueOf(reminder.addressee());
        var letter = new LetterNumbers.Left(reminder.kind().key(), reminder.letter(), documentRef);
        numbers.arrivedAt(to, file, letter);
        given.give(file, List.of(documentRef), to);
        var told = ExecutingRoles.EXECUTING.stream()
                .map(role -> Officer.principalOf(to, role))
                .collect(Collectors.toSet());
        notices.notify(told, "executor_reminded", file.caseRef());
    }
}
