package org.rogatory.mla.annex;

import java.util.List;
import java.util.Optional;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentView;
import org.rogatory.exchange.Envelope;
import org.rogatory.exchange.SealedAnnexes.Annex;
import org.springframework.stereotype.Component;

/** Who of the other State may open an annex, and whether he can. */
@Component
class AnnexReaders {

    private final Directory directory;
    private final Envelope envelope;

    AnnexReaders(Directory directory, Envelope envelope) {
        this.directory = directory;
        this.envelope = envelope;
    }

    /** The annex with its reader; empty where there is nothing that only he may know. */
    Optional<Annex> annex(CaseFile file, AnnexSaid said) {
        return SealedContent.of(said.content(), said.papers())
                .map(content -> new Annex(
                        content,
                        List.of(reader(file, said.chosen())),
                        said.papers().stream().map(DocumentView::content).toList()));
    }

    /** Whom the officer has chosen, else the addressee. */
    private String reader(CaseFile file, String chosen) {
        var addressee = file.counterpartAuthority();
        if (!chosen.isBlank()) {
            return chosen;
        }
        return addressee != null
                ? addressee
                : directory.mlaDefault(file.otherState()).map(Authority::key).orElse("");
    }

    /** Whether each reader is of the other State and has a key here. */
    boolean reached(CaseFile file, Annex annex) {
        return annex.recipients().stream()
                .allMatch(reader -> directory
                                .find(reader)
                                .filter(known -> known.state().equals(file.otherState()))
                                .isPresent()
                        && envelope.reaches(reader));
    }
}
