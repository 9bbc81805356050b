package org.rogatory.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.rogatory.documents.letter.Letter;
import org.rogatory.documents.signature.SignatureSlot;

/** A letter as tests of signing lay it out; what it holds is told by its data alone. */
final class SampleLetter {

    /** The content that is laid out of it. */
    static final String CONTENT = "{}";

    private SampleLetter() {}

    /** A request with places for these signatures. */
    static Letter with(String caseRef, SignatureSlot... slots) {
        var party = new Letter.Party("Bosh prokuratura", "Oʻzbekiston", null);
        return new Letter(
                "request",
                Locale.forLanguageTag("uz"),
                caseRef,
                null,
                LocalDate.of(2026, 11, 25),
                Letter.Letterhead.of(party),
                party,
                "Soʻrov",
                List.of(),
                List.of(),
                null,
                new Letter.Wording("", "", "", "", "", "", "", "", "", "", "", "", ""),
                List.of(),
                slots.length == 0 ? Letter.Form.ORDINARY : Letter.Form.ORDINARY.with(List.of(slots)),
                CONTENT);
    }

    /** A request with places for its approval and for the seal. */
    static Letter approved(String caseRef) {
        return with(caseRef, SignatureSlot.APPROVAL, SignatureSlot.SEAL);
    }
}
