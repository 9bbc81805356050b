package org.rogatory.mla.incoming;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Directory;
import org.rogatory.documents.Documents;
import org.rogatory.documents.NewAttachment;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.exchange.Exchange;
import org.rogatory.identity.Officer;
import org.rogatory.registers.AlikeLetters;
import org.rogatory.registers.EntryView;
import org.rogatory.requests.inbox.DeskRequests;
import org.rogatory.requests.inbox.PaperArrivals;
import org.rogatory.requests.inbox.Reception;
import org.rogatory.requests.message.LetterNumbers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Requests that came on paper: an officer writes down what they ask, and what this file sends goes by hand too. */
@Service
public class PaperRequests {

    private static final String INTERNAL = "internal";

    private final IncomingRequests requests;
    private final PaperContents contents;
    private final PaperArrivals arrivals;
    private final Directory directory;
    private final Documents documents;
    private final LetterNumbers numbers;
    private final ReceivedBefore before;
    private final DeskRequests desk;
    private final CopiesReceived copies;
    private final CopyRoutes routes;

    PaperRequests(
            IncomingRequests requests,
            PaperContents contents,
            PaperArrivals arrivals,
            Directory directory,
            Documents documents,
            LetterNumbers numbers,
            ReceivedBefore before,
            DeskRequests desk,
            CopiesReceived copies,
            CopyRoutes routes) {
        this.copies = copies;
        this.routes = routes;
        this.numbers = numbers;
        this.before = before;
        this.desk = desk;
        this.requests = requests;
        this.contents = contents;
        this.arrivals = arrivals;
        this.directory = directory;
        this.documents = documents;
    }

    /**
     * A request on paper.
     *
     * @param content what it asks, of the published schema
     * @param requesting ISO 3166 alpha-2
     * @param counterpartAuthority the requesting authority, a key of the directory; null for the default one
     * @param counterpartRef its number
     * @param counterpartDate the day of their letter
     * @param paperNumber our number, if it stands on the paper already, also where the desk has given it; null to be given one when it is registered
     * @param paperDate the day of our number; null for the one on which the desk has given it, else today
     * @param alikeSeen whether the clerk has seen the files and entries that look like this request and takes it in all the same
     * @param receivedOn at the place of the authority; null for today
     * @param externalRef the national system's own reference
     * @param came {@code original}, or the route by which a copy came ahead of it; null for the original
     */
    public record PaperRequest(
            @Nullable JsonNode content,
            @Nullable String requesting,
            @Nullable String counterpartAuthority,
            @Nullable String counterpartRef,
            @Nullable LocalDate receivedOn,
            @Nullable String externalRef,
            @Nullable LocalDate counterpartDate,
            @Nullable String paperNumber,
            @Nullable LocalDate paperDate,
            @Nullable Boolean alikeSeen,
            @Nullable String came) {

        /** An original without what the office has written on it. */
        public PaperRequest(
                @Nullable JsonNode content,
                @Nullable String requesting,
                @Nullable String counterpartAuthority,
                @Nullable String counterpartRef,
                @Nullable LocalDate receivedOn,
                @Nullable String externalRef) {
            this(
                    content,
                    requesting,
                    counterpartAuthority,
                    counterpartRef,
                    receivedOn,
                    externalRef,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
    }

    /** A scan of the paper; it never leaves this side. */
    public record Scan(String name, InputStream content) {}

    /** Refuses whoever may not take in what came by hand. */
    public static void demandReceiver(Officer officer) {
        Roles.demand(receives(officer));
    }

    static boolean receives(Officer officer) {
        return Exchange.takesByHand(officer);
    }

    /** Opens the requested side's file of a request on paper, with its scan if there is one. */
    @Transactional
    public CaseFile receive(PaperRequest paper, @Nullable Scan scan, Officer officer) {
        demandReceiver(officer);
        var number = PaperArrivals.number(paper.counterpartRef());
        before.demandNew(paper, officer);
        var received = reception(paper, number, officer);
        var file = requests.receive(received, officer);
        if (received.copy() != null) {
            copies.awaitOriginal(file);
        }
        var ours = LetterNumber.of(paper.paperNumber(), paper.paperDate());
        if (ours != null) {
            numbers.register(file, ours, officer);
        }
        if (scan != null) {
            var attachment = NewAttachment.of(file.caseRef(), "request", scan.name(), INTERNAL);
            documents.attach(attachment, scan.content(), officer);
        }
        return file;
    }

    /** Files and entries that are probably of the same letter: number, day and State of the sender agree. */
    @Transactional(readOnly = true)
    public AlikeLetters.Alike alike(PaperRequest paper, Officer officer) {
        return before.alike(paper, officer);
    }

    /** Letters, of the desk or of other files, that are probably the request of a file that came by the exchange. */
    @Transactional(readOnly = true)
    public List<EntryView> entered(CaseFile file, Officer officer) {
        return desk.entered(file, officer);
    }

    /** What came by hand as it is received, under the sender's number if it is known. */
    Reception reception(PaperRequest paper, @Nullable String number, Officer officer) {
        var requesting = arrivals.requesting(paper.requesting(), officer);
        PaperArrivals.demandNumber(number);
        var authority = directory.receiver(officer.state(), officer.authority()).key();
        return new Reception(
                contents.of(paper.content(), requesting, officer.state(), authority),
                requesting,
                officer.state(),
                authority,
                arrivals.sender(paper.counterpartAuthority(), requesting),
                number,
                UUID.randomUUID().toString(),
                paper.externalRef() == null ? null : PaperArrivals.reference(paper.externalRef(), "externalRef"),
                null,
                List.of(),
                arrivals.day(paper.receivedOn(), paper.counterpartDate(), authority),
                LetterNumber.of(number, paper.counterpartDate()),
                routes.named(paper.came()));
    }
}
