package org.rogatory.extradition.incoming;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.law.ContentSchema;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.inbox.PaperReceptions;
import org.rogatory.requests.inbox.PaperReceptions.PaperLetter;
import org.rogatory.requests.inbox.PaperReceptions.Scanned;
import org.rogatory.requests.inbox.TheirLetters;
import org.rogatory.requests.inbox.WrittenDown;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * Requests for extradition that came on paper: an officer writes down what they ask, and what the file sends goes
 * by hand.
 */
@Service
public class PaperExtraditions implements TheirLetters.Written {

    private static final Set<String> UNDECIDED =
            Set.of("received", "registered", "under_review", "information_requested", "extradition_check");

    private final Cases cases;
    private final ReceivedExtraditions requests;
    private final KnownReceived rows;
    private final ReceivedTexts texts;
    private final PaperReceptions receptions;
    private final PaperAhead ahead;
    private final ReadRequests reading;
    private final WrittenDown contents = new WrittenDown(
            Set.of(
                    ReceivedExtraditions.FULL,
                    ReceivedExtraditions.PROVISIONAL,
                    RequestForms.TRANSIT,
                    ReceivedExtraditions.CONSENT),
            ContentSchema.ofExtradition());

    PaperExtraditions(
            Cases cases,
            ReceivedExtraditions requests,
            KnownReceived rows,
            ReceivedTexts texts,
            PaperReceptions receptions,
            PaperAhead ahead,
            ReadRequests reading) {
        this.cases = cases;
        this.requests = requests;
        this.rows = rows;
        this.texts = texts;
        this.receptions = receptions;
        this.ahead = ahead;
        this.reading = reading;
    }

    /**
     * A request on paper.
     *
     * @param content what it asks, of the published schema; its form says whether it is for provisional arrest alone
     * @param requesting ISO 3166 alpha-2
     * @param counterpartAuthority the requesting authority, a key of the directory; null for the default one
     * @param counterpartRef its number
     * @param counterpartDate the day of their letter
     * @param receivedOn at the place of the authority; null for today
     * @param externalRef the national system's own reference
     * @param alikeSeen whether the clerk has seen the files and entries that look like this request and takes it in all the same
     * @param paperNumber our number, if it stands on the paper already, also where the desk has given it; null to be given one when it is registered
     * @param paperDate the day of our number; null for the one on which the desk has given it, else today
     */
    public record PaperExtradition(
            @Nullable JsonNode content,
            @Nullable String requesting,
            @Nullable String counterpartAuthority,
            @Nullable String counterpartRef,
            @Nullable LocalDate counterpartDate,
            @Nullable LocalDate receivedOn,
            @Nullable String externalRef,
            @Nullable Boolean alikeSeen,
            @Nullable String paperNumber,
            @Nullable LocalDate paperDate) {}

    /** A scan of the paper; it never leaves this side. */
    public record ScannedRequest(String name, InputStream content) {}

    /** Opens the requested side's file of a request on paper, with its scan if there is one. */
    @Transactional
    public CaseFile receive(PaperExtradition paper, @Nullable ScannedRequest scan, Officer officer) {
        var letter = letter(paper);
        var checked = receptions.check(letter, officer);
        var content = contents.of(paper.content(), checked.requesting(), officer.state());
        var received = checked.reception(content, paper.externalRef(), officer);
        var file = requests.receive(content.path("form").asString(""), received, officer);
        receptions.opened(file, letter, scan == null ? null : new Scanned(scan.name(), scan.content()), officer);
        return file;
    }

    private static PaperLetter letter(PaperExtradition paper) {
        return new PaperLetter(
                paper.requesting(),
                paper.counterpartAuthority(),
                paper.counterpartRef(),
                paper.counterpartDate(),
                paper.receivedOn(),
                paper.alikeSeen(),
                paper.paperNumber(),
                paper.paperDate());
    }

    /**
     * Whether the officer may still write down what it says: not over a message that was taken in, nor over what he may
     * not read. A message that came after its paper, and was put before an officer, brings nothing by itself.
     */
    @Override
    @Transactional(readOnly = true)
    public boolean admits(CaseFile file, Officer officer) {
        return ReceivedExtraditions.MACHINE.equals(file.machine())
                && UNDECIDED.contains(file.status())
                && receptions.readable(file, officer)
                && (!receptions.told(file) || onPaperAlone(file, officer));
    }

    private boolean onPaperAlone(CaseFile file, Officer officer) {
        return rows.find(file.caseRef(), AccessScope.of(officer))
                .filter(request -> ahead.alone(file, request))
                .isPresent();
    }

    /** Writes the content anew; refused if somebody else was faster. */
    @Transactional
    public CaseFile write(String caseRef, @Nullable Long version, JsonNode given, Officer officer) {
        var file = cases.findForWork(caseRef, officer);
        var request = rows.find(caseRef, AccessScope.of(officer)).orElseThrow(Refusal::notFound);
        cases.checkVersion(file, version);
        if (!admits(file, officer)) {
            throw Refusal.of("wrong-status");
        }
        var content = contents.again(file, given);
        texts.write(request, content);
        rows.change(request);
        file.about(RequestForms.kinds(content));
        reading.read(file, content, officer);
        cases.trace(file, Act.of("write_down", version), officer);
        return file;
    }
}
