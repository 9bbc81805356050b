package org.rogatory.mla.annex;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentView;
import org.rogatory.exchange.Enclosure;
import org.rogatory.exchange.Envelope;
import org.rogatory.exchange.SealedAnnexes;
import org.rogatory.identity.Officer;
import org.rogatory.mla.MlaForms;
import org.rogatory.persons.TakenWords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The sealed annex of a request that leaves: what it says, and who of the addressee's State may open it. */
@Component
public class RequestAnnex implements SealedAnnexes {

    private final Cases cases;
    private final ObjectProvider<Procedures> procedures;
    private final Directory directory;
    private final Envelope envelope;
    private final AnnexPapers papers;

    RequestAnnex(
            Cases cases,
            ObjectProvider<Procedures> procedures,
            Directory directory,
            Envelope envelope,
            AnnexPapers papers) {
        this.papers = papers;
        this.cases = cases;
        this.procedures = procedures;
        this.directory = directory;
        this.envelope = envelope;
    }

    @Override
    public Optional<Annex> of(String caseRef, String kind, Instant queuedAt) {
        return MlaForms.opens(kind)
                ? cases.lookUp(caseRef, AccessScope.system())
                        .filter(CaseFile::outgoing)
                        .flatMap(file -> annex(file, queuedAt))
                : Optional.empty();
    }

    /** What is for somebody without a key stays at home, or goes by couriers in an envelope of its own. */
    private Optional<Annex> annex(CaseFile file, Instant queuedAt) {
        var content = procedures.getObject().content(file, Officer.system(file.state()));
        return annex(file, content, papers.of(file.caseRef(), queuedAt))
                .filter(annex -> !file.byHand() && chosen(content) || reached(file, annex));
    }

    /**
     * Refuses a request that leaves over a carrier for whose sealed annex a reader was chosen who has no key to read it
     * with, and one whose annex holds documents that cannot travel. Where none was chosen and the addressee has no key,
     * the request leaves without the annex, and its documents stay.
     *
     * @param documents of the file
     * @param beside what travels with the request for everybody to read
     */
    public void demandReaders(CaseFile file, JsonNode content, List<DocumentView> documents, List<Enclosure> beside) {
        var sealedPapers = AnnexPapers.among(documents);
        annex(file, content, sealedPapers).ifPresent(annex -> {
            if (TakenWords.blackened(annex.content().toString())) {
                throw Refusal.of("words-isolated");
            }
            if (!file.byHand() && chosen(content) && !reached(file, annex)) {
                throw Refusal.of("no-encryption-key", "sealed");
            }
            if (!sealedPapers.isEmpty() && reached(file, annex)) {
                papers.demandFit(sealedPapers, beside);
            }
        });
    }

    private Optional<Annex> annex(CaseFile file, JsonNode content, List<DocumentView> documents) {
        return SealedContent.of(content, documents)
                .map(said -> new Annex(
                        said,
                        List.of(reader(file, content)),
                        documents.stream().map(DocumentView::content).toList()));
    }

    private static boolean chosen(JsonNode content) {
        return !chosenReader(content).isBlank();
    }

    private static String chosenReader(JsonNode content) {
        return content.path("sealed").path("open_to").asString("");
    }

    /** Whom the officer has chosen, else the addressee. */
    private String reader(CaseFile file, JsonNode content) {
        var addressee = file.counterpartAuthority();
        if (chosen(content)) {
            return chosenReader(content);
        }
        return addressee != null
                ? addressee
                : directory.mlaDefault(file.otherState()).map(Authority::key).orElse("");
    }

    private boolean reached(CaseFile file, Annex annex) {
        return annex.recipients().stream()
                .allMatch(reader -> directory
                                .find(reader)
                                .filter(known -> known.state().equals(file.otherState()))
                                .isPresent()
                        && envelope.reaches(reader));
    }
}
