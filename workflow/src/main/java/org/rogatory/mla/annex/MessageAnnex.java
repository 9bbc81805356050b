package org.rogatory.mla.annex;

import java.util.List;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentView;
import org.rogatory.exchange.Enclosure;
import org.rogatory.exchange.SealedAnnexes;
import org.rogatory.identity.Officer;
import org.rogatory.law.Finding;
import org.rogatory.law.Level;
import org.rogatory.persons.TakenWords;
import org.rogatory.requests.RequestForms;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The sealed annex of a message that leaves, of a request or of an answer: what it says, and who may open it. */
@Component
public class MessageAnnex implements SealedAnnexes {

    /** Why it stayed at home where no person said it may: there was no key, and no reader was chosen. */
    private static final String UNASKED = "no_key";

    private final Cases cases;
    private final ObjectProvider<Procedures> procedures;
    private final AnnexReaders readers;
    private final AnnexPapers papers;
    private final KeptAnnexes kept;
    private final Directory directory;

    MessageAnnex(
            Cases cases,
            ObjectProvider<Procedures> procedures,
            AnnexReaders readers,
            AnnexPapers papers,
            KeptAnnexes kept,
            Directory directory) {
        this.cases = cases;
        this.procedures = procedures;
        this.readers = readers;
        this.papers = papers;
        this.kept = kept;
        this.directory = directory;
    }

    /** What is handed over by couriers for somebody without a key goes by them in an envelope of its own. */
    @Override
    public Optional<Annex> of(Carrier message) {
        var opens = RequestForms.opens(message.kind());
        var settled = !opens || KeptAnnexes.writtenOn(message.kind());
        var judged = settled ? kept.with(message.messageId()) : Optional.<AnnexSaid>empty();
        if (!opens && judged.isEmpty()) {
            return Optional.empty();
        }
        return cases.lookUp(message.caseRef(), AccessScope.system())
                .filter(file -> !opens || file.outgoing())
                .flatMap(file -> readers.annex(file, judged.orElseGet(() -> request(file, message)))
                        .filter(annex -> !file.byHand() || readers.reached(file, annex)))
                .filter(annex -> !opens || !kept.wentWithout(message.messageId()));
    }

    private AnnexSaid request(CaseFile file, Carrier message) {
        return request(
                file, kept.papers(message.messageId()).orElseGet(() -> papers.of(file.caseRef(), message.queuedAt())));
    }

    private AnnexSaid request(CaseFile file, List<DocumentView> documents) {
        var content = procedures.getObject().content(file, Officer.system(file.state()));
        return new AnnexSaid(content, documents);
    }

    /** What was written for the next answer of a file, with those of these documents that are to be sealed. */
    public AnnexSaid answer(String caseRef, List<DocumentView> documents) {
        return AnnexSaid.of(kept.written(caseRef), documents);
    }

    /**
     * What only the persons of a request fill, for a reader whom nobody chose: it may stay at home, which findings say
     * before and the file keeps.
     */
    private static boolean staysUnasked(CaseFile file, AnnexSaid said) {
        return file.outgoing() && said.chosen().isEmpty() && said.papers().isEmpty();
    }

    /**
     * Warns where the annex of a request will stay at home, since nobody there has a key. To a State that is not hosted
     * here it goes by couriers, in an envelope of its own.
     */
    public List<Finding> findings(CaseFile file, JsonNode content) {
        var said = new AnnexSaid(content, List.of());
        var wire = !file.byHand() && directory.hosts(file.otherState());
        return wire && staysUnasked(file, said) && unread(file, said)
                ? List.of(new Finding(Level.WARNING, "annex_stays", AnnexSaid.BLOCK))
                : List.of();
    }

    /**
     * Refuses a message over a carrier whose annex nobody there could read, unless a person let it go without or nobody
     * chose a reader, and one whose annex holds documents that cannot travel.
     *
     * @param beside what travels with the message for everybody to read
     */
    public void demand(CaseFile file, AnnexSaid said, List<Enclosure> beside) {
        readers.annex(file, said).ifPresent(annex -> {
            if (TakenWords.blackened(annex.content().toString())) {
                throw Refusal.of("words-isolated");
            }
            var reached = readers.reached(file, annex);
            if (!reached && !file.byHand() && !staysUnasked(file, said) && !kept.mayGoWithout(file.caseRef())) {
                throw readers.keyless(file, annex);
            }
            if (reached && !said.papers().isEmpty()) {
                papers.demandFit(said.papers(), beside);
            }
        });
    }

    /** The message was queued: its annex is this one, whatever is written for the next. */
    public void leaves(CaseFile file, AnnexSaid said, String messageRef) {
        readers.annex(file, said)
                .ifPresentOrElse(
                        annex -> leaves(file, said, annex, messageRef), () -> kept.leaveWithNone(file, messageRef));
    }

    private void leaves(CaseFile file, AnnexSaid said, Annex annex, String messageRef) {
        var reached = readers.reached(file, annex);
        if (!reached && !file.byHand() && staysUnasked(file, said) && !kept.mayGoWithout(file.caseRef())) {
            kept.letGo(file.caseRef(), UNASKED);
        }
        kept.leave(file, said, messageRef, reached);
    }

    /** The annex with which the next message of a file would leave as it stands; empty where it would have none. */
    public Optional<AnnexAhead> ahead(CaseFile file) {
        return ahead(file, next(file));
    }

    /** The same of the next answer, if these are the documents that go with it. */
    public Optional<AnnexAhead> ahead(CaseFile file, List<DocumentView> documents) {
        return ahead(file, answer(file.caseRef(), documents));
    }

    private Optional<AnnexAhead> ahead(CaseFile file, AnnexSaid said) {
        return readers.annex(file, said)
                .map(annex -> new AnnexAhead(
                        annex.recipients(),
                        readers.unreached(file, annex),
                        way(file, said, annex),
                        SealedContent.persons(annex.content()),
                        SealedContent.told(annex.content()),
                        said.papers()));
    }

    private AnnexAhead.Way way(CaseFile file, AnnexSaid said, Annex annex) {
        if (readers.reached(file, annex)) {
            return AnnexAhead.Way.SEALED;
        }
        if (file.byHand()) {
            return AnnexAhead.Way.COURIER;
        }
        if (kept.mayGoWithout(file.caseRef())) {
            return AnnexAhead.Way.LET_GO;
        }
        return staysUnasked(file, said) ? AnnexAhead.Way.STAYS : AnnexAhead.Way.STUCK;
    }

    private AnnexSaid next(CaseFile file) {
        var all = papers.of(file.caseRef());
        return file.outgoing() ? request(file, all) : answer(file.caseRef(), all);
    }

    /** Whether what would leave next over a carrier has an annex that nobody there could read. */
    boolean stuck(CaseFile file) {
        if (file.byHand()) {
            return false;
        }
        var said = next(file);
        return !staysUnasked(file, said) && unread(file, said);
    }

    private boolean unread(CaseFile file, AnnexSaid said) {
        return readers.annex(file, said)
                .filter(annex -> !readers.reached(file, annex))
                .isPresent();
    }
}
