package org.rogatory.integrations.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.rogatory.LeftToWholeRun;
import org.rogatory.documents.letter.Letter;
import org.rogatory.documents.signature.Key;
import org.rogatory.documents.signature.PersonalKeys.Asked;
import org.rogatory.documents.signature.SignatureLevel;
import org.rogatory.documents.signature.SignatureSlot;
import org.rogatory.documents.signature.SignatureTask;
import org.rogatory.integrations.VeraPdf;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * Fills the places for signatures of letters; after each the letter is to be archival and accessible still, of which the
 * last is judged alone where tests are left to the whole run.
 */
public final class SignedLetters {

    private final SealDesk desk;
    private final OwnKeyFile own;

    /** With keys of the demonstration in this folder. */
    public SignedLetters(Path keys) throws Exception {
        desk = new SealDesk(keys);
        own = OwnKeyFile.of(desk);
    }

    /** Each with the key of the authority that its server holds. */
    public void byAuthorities(Letter letter, byte[] pdf) throws Exception {
        fill(letter, pdf, new Key.Server(SealDesk.AUTHORITY));
    }

    /** The last with the key of an officer, the others with that of the authority. */
    public void byAPerson(Letter letter, byte[] pdf) throws Exception {
        try (var offer = desk.offered().offer(own.content(), OwnKeyFile.pin(), new Asked(OwnKeyFile.OFFICER, null))) {
            fill(letter, pdf, offer.key());
        }
    }

    private void fill(Letter letter, byte[] pdf, Key last) throws Exception {
        byte[] signed = pdf;
        var slots = letter.form().slots();
        for (var slot : slots) {
            var key = slot == SignatureSlot.SEAL ? last : new Key.Server(SealDesk.AUTHORITY);
            byte[] next =
                    desk.signed(signed, new SignatureTask(slot, key, SignatureLevel.B, label(letter), SealDesk.NOW));
            assertThat(next).hasSizeGreaterThan(signed.length);
            if (slot == slots.get(slots.size() - 1) || !LeftToWholeRun.leaves()) {
                demandArchival(next, letter.kind() + " " + letter.language().toLanguageTag() + " after " + slot);
            }
            signed = next;
        }
    }

    private static void demandArchival(byte[] pdf, String what) throws Exception {
        assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFA_3_A)).as(what).isEmpty();
        assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFUA_1)).as(what).isEmpty();
    }

    /** Long lines in the letter's own script, as those of a signature by a tool or by hand are. */
    private static String label(Letter letter) {
        return letter.head().authority() + "\n" + letter.title() + "\n" + letter.reference() + "\n" + SealDesk.LABEL;
    }
}
