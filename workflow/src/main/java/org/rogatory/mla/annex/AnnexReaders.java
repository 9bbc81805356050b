package org.rogatory.mla.annex;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentView;
import org.rogatory.exchange.Envelope;
import org.rogatory.exchange.SealedAnnexes.Annex;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.message.letter.OtherOffice;
import org.springframework.stereotype.Component;

/** Who of the other State may open an annex, and whether he can. */
@Component
class AnnexReaders {

    private static final String KEYLESS = "no-encryption-key";

    /** The same of a request that nobody may let leave without its annex, as one for a person. */
    private static final String KEYLESS_WHOLE = "annex-reader-keyless";

    private final Directory directory;
    private final Envelope envelope;

    AnnexReaders(Directory directory, Envelope envelope) {
        this.directory = directory;
        this.envelope = envelope;
    }

    /** The annex with its readers; empty where there is nothing that only they may know. */
    Optional<Annex> annex(CaseFile file, AnnexSaid said) {
        return SealedContent.of(said.content(), said.papers())
                .map(content -> new Annex(
                        content,
                        readers(file, said.chosen()),
                        said.papers().stream().map(DocumentView::content).toList()));
    }

    /** Whom the officer has chosen, else the addressee. */
    private List<String> readers(CaseFile file, List<String> chosen) {
        if (!chosen.isEmpty()) {
            return chosen;
        }
        return List.of(OtherOffice.of(directory, file).map(Authority::key).orElse(""));
    }

    /** Whether each reader is of the other State and has a key here: it leaves for all of them or for none. */
    boolean reached(CaseFile file, Annex annex) {
        return unreached(file, annex).isEmpty();
    }

    /** Those of its readers that could not open it. */
    List<String> unreached(CaseFile file, Annex annex) {
        return annex.recipients().stream()
                .filter(reader -> !reached(file, reader))
                .toList();
    }

    /** Why it does not leave, with those for whom that has to be mended. */
    Refusal keyless(CaseFile file, Annex annex) {
        var named = unreached(file, annex).stream()
                .filter(reader -> !reader.isBlank())
                .toList();
        var code = RequestForms.ofAssistance(file) ? KEYLESS : KEYLESS_WHOLE;
        return named.isEmpty()
                ? Refusal.of(code, AnnexSaid.BLOCK)
                : Refusal.of(code, Map.of("field", AnnexSaid.BLOCK, "authorities", String.join(",", named)));
    }

    private boolean reached(CaseFile file, String reader) {
        return directory
                        .find(reader)
                        .filter(known -> known.state().equals(file.otherState()))
                        .isPresent()
                && envelope.reaches(reader);
    }
}
