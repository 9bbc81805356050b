package org.rogatory.requests.inbox;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.ReservedPart;
import org.rogatory.cases.ReservedParts;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Directory;
import org.rogatory.documents.Documents;
import org.rogatory.documents.NewAttachment;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.exchange.Exchange;
import org.rogatory.identity.Officer;
import org.rogatory.registers.NewEntry.Numbered;
import org.rogatory.requests.inbox.CameBefore.Told;
import org.rogatory.requests.message.LetterNumbers;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What is asked of every request that comes on paper: who sent it, under which number and day, whether it came before. */
@Component
public class PaperReceptions {

    private final CameBefore before;
    private final Documents documents;
    private final Directory directory;
    private final LetterNumbers numbers;
    private final PaperArrivals arrivals;
    private final Exchange exchange;
    private final ReservedParts reserved;

    PaperReceptions(
            CameBefore before,
            Documents documents,
            Directory directory,
            LetterNumbers numbers,
            PaperArrivals arrivals,
            Exchange exchange,
            ReservedParts reserved) {
        this.before = before;
        this.documents = documents;
        this.directory = directory;
        this.numbers = numbers;
        this.arrivals = arrivals;
        this.exchange = exchange;
        this.reserved = reserved;
    }

    /**
     * What is told of the letter.
     *
     * @param requesting ISO 3166 alpha-2
     * @param counterpartAuthority the requesting authority, a key of the directory; null for the default one
     * @param counterpartRef its number
     * @param counterpartDate the day of their letter
     * @param receivedOn at the place of the authority; null for today
     * @param alikeSeen whether the clerk has seen the files and entries that look like this request and takes it in all the same
     * @param paperNumber our number, if it stands on the paper already, also where the desk has given it; null to be given one when it is registered
     * @param paperDate the day of our number; null for the one on which the desk has given it, else today
     */
    public record PaperLetter(
            @Nullable String requesting,
            @Nullable String counterpartAuthority,
            @Nullable String counterpartRef,
            @Nullable LocalDate counterpartDate,
            @Nullable LocalDate receivedOn,
            @Nullable Boolean alikeSeen,
            @Nullable String paperNumber,
            @Nullable LocalDate paperDate) {}

    /** A scan of the paper; it never leaves this side. */
    public record Scanned(String name, InputStream content) {}

    /**
     * What was told, checked.
     *
     * @param authority of ours that receives it
     * @param sender authority of theirs; null for the default one
     * @param number theirs
     * @param day on which it came
     * @param letter their number and day
     */
    public record Checked(
            String requesting,
            String authority,
            @Nullable String sender,
            String number,
            LocalDate day,
            @Nullable LetterNumber letter) {

        /** The request on it, which opens a thread of its own. */
        public Reception reception(JsonNode content, @Nullable String externalRef, Officer officer) {
            return new Reception(
                    content,
                    requesting,
                    officer.state(),
                    authority,
                    sender,
                    number,
                    UUID.randomUUID().toString(),
                    externalRef,
                    null,
                    List.of(),
                    day,
                    letter,
                    null);
        }
    }

    /** Refuses who may not take in what came by hand, what came before, and what cannot be. */
    public Checked check(PaperLetter letter, Officer officer) {
        Roles.demand(Exchange.takesByHand(officer));
        var number = PaperArrivals.number(letter.counterpartRef());
        PaperArrivals.demandNumber(number);
        var requesting = arrivals.requesting(letter.requesting(), officer);
        demandNew(letter, new Numbered(number, letter.counterpartDate()), requesting, officer);
        var authority = directory.receiver(officer.state(), officer.authority()).key();
        return new Checked(
                requesting,
                authority,
                arrivals.sender(letter.counterpartAuthority(), requesting),
                number,
                arrivals.day(letter.receivedOn(), letter.counterpartDate(), authority),
                LetterNumber.of(number, letter.counterpartDate()));
    }

    /** Whether an officer may still write down what it says: not over a message, nor over what he may not read. */
    public boolean writable(CaseFile file, Officer officer) {
        return readable(file, officer) && !told(file);
    }

    /** Whether the officer takes in what comes by hand and reads all of what it says. */
    public boolean readable(CaseFile file, Officer officer) {
        return Exchange.takesByHand(officer)
                && reserved.all(file, ReservedPart.SECTION).isEmpty();
    }

    /** Whether a message of what the file is about lies in it. */
    public boolean told(CaseFile file) {
        return exchange.messagesOf(file.caseRef()).stream()
                .anyMatch(message -> message.incoming() && message.kind().equals(file.form()));
    }

    /** The file was opened: it gets our number, where it has one already, and the scan. */
    public void opened(CaseFile file, PaperLetter letter, @Nullable Scanned scan, Officer officer) {
        var ours = LetterNumber.of(letter.paperNumber(), letter.paperDate());
        if (ours != null) {
            numbers.register(file, ours, officer);
        }
        if (scan != null) {
            var attachment = NewAttachment.of(file.caseRef(), "request", scan.name(), "internal");
            documents.attach(attachment, scan.content(), officer);
        }
    }

    private void demandNew(PaperLetter letter, Numbered theirs, String requesting, Officer officer) {
        before.takeTurns(officer);
        if (Boolean.TRUE.equals(letter.alikeSeen())) {
            return;
        }
        var alike = before.alike(new Told(requesting, theirs, letter.paperNumber()), officer);
        if (!alike.none()) {
            throw alike.refusal("counterpartRef");
        }
    }
}
