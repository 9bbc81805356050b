package org.rogatory.transfer.incoming;

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
import org.rogatory.transfer.Transfers;
import org.rogatory.transfer.consent.ConsentFiles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * Requests for a transfer that came on paper: an officer writes down what they ask, and what the file sends goes by
 * hand.
 */
@Service
public class PaperTransfers implements TheirLetters.Written {

    private static final Set<String> UNDECIDED =
            Set.of("received", "registered", "under_review", "information_requested");

    private final Cases cases;
    private final ReceivedTransfers requests;
    private final KnownTransfers rows;
    private final ReceivedTransferTexts texts;
    private final PaperReceptions receptions;
    private final ConsentFiles consents;
    private final WrittenDown contents = new WrittenDown(Set.of(Transfers.FORM), ContentSchema.ofTransfer());

    PaperTransfers(
            Cases cases,
            ReceivedTransfers requests,
            KnownTransfers rows,
            ReceivedTransferTexts texts,
            PaperReceptions receptions,
            ConsentFiles consents) {
        this.cases = cases;
        this.requests = requests;
        this.rows = rows;
        this.texts = texts;
        this.receptions = receptions;
        this.consents = consents;
    }

    /**
     * A request on paper.
     *
     * @param content what it asks, of the published schema
     * @param externalRef the national system's own reference
     * @param letter what is told of the letter
     * @param scan of the paper; null where there is none yet
     */
    public record PaperTransfer(
            @Nullable JsonNode content,
            @Nullable String externalRef,
            PaperLetter letter,
            @Nullable Scanned scan) {}

    /** Opens the file of a request on paper, with its scan if there is one. */
    @Transactional
    public CaseFile receive(PaperTransfer paper, Officer officer) {
        var checked = receptions.check(paper.letter(), officer);
        var content = contents.of(paper.content(), checked.requesting(), officer.state());
        var file = requests.receive(checked.reception(content, paper.externalRef(), officer), officer);
        receptions.opened(file, paper.letter(), paper.scan(), officer);
        return file;
    }

    /** Whether the officer may still write down what it says: not over a message, nor over what he may not read. */
    @Override
    @Transactional(readOnly = true)
    public boolean admits(CaseFile file, Officer officer) {
        return ReceivedTransfers.MACHINE.equals(file.machine())
                && UNDECIDED.contains(file.status())
                && receptions.writable(file, officer);
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
        texts.write(file, request, content);
        rows.save(request);
        file.about(RequestForms.kinds(content));
        consents.read(file, content);
        cases.trace(file, Act.of("write_down", version), officer);
        return file;
    }
}
