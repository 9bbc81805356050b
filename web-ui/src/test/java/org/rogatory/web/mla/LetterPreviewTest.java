package org.rogatory.web.mla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rogatory.documents.letter.Letter;
import org.rogatory.documents.letter.Letter.Form;
import org.rogatory.documents.letter.Letter.Letterhead;
import org.rogatory.documents.letter.Letter.Party;
import org.rogatory.documents.letter.Letter.Row;
import org.rogatory.documents.letter.Letter.Section;
import org.rogatory.documents.letter.Letter.Wording;
import org.rogatory.requests.message.letter.LetterPart;
import org.rogatory.web.mla.LetterPreview.Gap;
import org.rogatory.web.mla.LetterPreview.Part;

/** The preview is the letter, and what is missing stands where it belongs. */
class LetterPreviewTest {

    private static final Section BASIS = new Section("Basis", List.of(new Row("UNTOC", "Convention")), List.of());
    private static final Section FACTS = new Section("Facts", List.of(), List.of());
    private static final Section BANK = new Section("1. Bank records", List.of(), List.of());
    private static final List<LetterPart> PARTS = List.of(
            new LetterPart("basis", BASIS), new LetterPart("facts", FACTS), new LetterPart("assistance-1", BANK));

    private static Letter letter() {
        var party = new Party("Synthetic authority", "Uzbekistan", null);
        var wording = new Wording(
                "Our", "Your", "Date", "Annexes", "Document", "SHA-256", "Page", "of", "", "Seal", "", "", "");
        return new Letter(
                "request",
                Locale.ENGLISH,
                "UZ-MLA-2026-000001",
                null,
                LocalDate.of(2026, 4, 20),
                Letterhead.of(party),
                party,
                "Request",
                List.of(BASIS),
                List.of(),
                null,
                wording,
                List.of(),
                Form.ORDINARY,
                "");
    }

    private static Gap gap(String item) {
        return new Gap(item, item, "/drafts/X/matter#" + item);
    }

    private static LetterPreview preview(String... items) {
        return LetterPreview.of(
                letter(),
                PARTS,
                List.of(items).stream().map(LetterPreviewTest::gap).toList());
    }

    @Test
    void isTheLetterWhereNothingIsMissing() {
        assertThat(preview().parts()).extracting(Part::section).isEqualTo(letter().sections());
        assertThat(preview().head()).isEmpty();
        assertThat(preview().annexes()).isEmpty();
        assertThat(preview().end()).isEmpty();
    }

    @Test
    void showsAnEmptyPartForWhatIsMissingInIt() {
        var parts = preview("facts").parts();
        assertThat(parts).extracting(Part::section).containsExactly(BASIS, FACTS);
        assertThat(parts.get(0).gaps()).isEmpty();
        assertThat(parts.get(1).gaps()).containsExactly(gap("facts"));
    }

    @Test
    void putsAFactOfAnItemUnderItsHeading() {
        assertThat(preview("assistance[0].period").parts())
                .filteredOn(part -> part.section().equals(BANK))
                .singleElement()
                .satisfies(part -> assertThat(part.gaps()).hasSize(1));
        assertThat(preview("assistance").parts())
                .filteredOn(part -> part.section().equals(BANK))
                .hasSize(1);
    }

    @Test
    void losesNoGap() {
        var preview = preview("requested_authority", "attachments", "signature_seal", "unheard_of", "assistance[7].x");
        assertThat(preview.head()).extracting(Gap::item).containsExactly("requested_authority");
        assertThat(preview.annexes()).extracting(Gap::item).containsExactly("attachments");
        assertThat(preview.end())
                .extracting(Gap::item)
                .containsExactly("signature_seal", "unheard_of", "assistance[7].x");
    }

    @Test
    void putsAtTheEndWhatBelongsToAPartThatThisLetterDoesNotHave() {
        assertThat(preview("offence").end()).extracting(Gap::item).containsExactly("offence");
    }
}
