package org.rogatory.integrations.signature.check;

import static eu.europa.esig.dss.enumerations.SignatureLevel.PAdES_BASELINE_B;
import static eu.europa.esig.dss.enumerations.SignatureLevel.PAdES_BASELINE_LTA;
import static eu.europa.esig.dss.enumerations.SignatureLevel.PAdES_BASELINE_T;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.rogatory.integrations.SyntheticLetters;
import org.rogatory.integrations.signature.SealDesk;
import org.rogatory.integrations.signature.check.Mint.Holder;

/**
 * Letters good and bad, for other systems to test themselves against; everything in them is synthetic. Only where there
 * are two signatures, the first has a block to be seen: that brings a font with it.
 */
final class LetterSamples {

    /** When they are to be checked. */
    static final Instant CHECKED = Instant.parse("2026-11-26T10:00:00Z");

    /** What is told of a letter in which no signature was found. */
    static final String UNSIGNED = "no-signature";

    private static final String APPROVAL = "approval";
    private static final Instant SIGNED = Instant.parse("2026-11-25T10:00:00Z");

    private final List<Sample> made = new ArrayList<>();
    private final Mint mint;
    private final Pen pen;
    private final byte[] letter;
    private final byte[] sealed;

    private LetterSamples(Mint mint) throws Exception {
        this.mint = mint;
        pen = new Pen(mint, SIGNED, SIGNED.plusSeconds(7200));
        var said = SyntheticLetters.withParagraphs(List.of(SyntheticLetters.ENGLISH, SyntheticLetters.RUSSIAN));
        letter = Forger.withApproval(SealDesk.letter(said), CompressParameters.DEFAULT_COMPRESSION);
        sealed = sealed(authority());
    }

    /**
     * A letter, and what its check finds at least.
     *
     * @param code of the finding; null if it is genuine
     */
    record Sample(String file, @Nullable String code, String what, byte[] content) {}

    /** All of them; the stranger is an issuer that nobody believes. */
    static List<Sample> of(Mint mint, Mint stranger) throws Exception {
        var samples = new LetterSamples(mint);
        samples.good();
        samples.changed();
        samples.twice();
        samples.untrusted(stranger);
        return samples.made;
    }

    private void good() throws Exception {
        add("good/sealed.pdf", null, "One seal, level B", sealed);
        var stamped = pen.first(letter, "", authority(), PAdES_BASELINE_T);
        add("good/long-term.pdf", null, "One seal, level LTA", pen.extended(stamped, PAdES_BASELINE_LTA));
    }

    private void changed() throws Exception {
        add("bad/byte-flipped.pdf", Codes.BYTES_CHANGED, "One bit is another", Forger.flipped(sealed));
        add("bad/saved-anew.pdf", Codes.BYTE_RANGE, "Written anew by an editor", Forger.savedAnew(sealed));
        add("bad/junk-after-end.pdf", Codes.AFTER_LAST_SIGNATURE, "Bytes after the end", Forger.with(sealed, "junk"));
        later("bad/content-replaced.pdf", "The page shows something else", Forger::replaceContent);
        later("bad/data-replaced.pdf", "The data inside are others", Forger::replaceData);
        later("bad/annotation-over-text.pdf", "A note lies over the text", Forger::annotate);
        later("bad/page-appended.pdf", "A page more", Forger::appendPage);
        var removed = Forger.incremental(sealed, LetterSamples::unsign);
        add("bad/signature-removed.pdf", Codes.SIGNATURE_HIDDEN, "The field of the seal is empty again", removed);
        add("bad/never-sealed.pdf", UNSIGNED, "Nobody has signed it", letter);
    }

    /** Approved by one key and sealed with another, which did not see what was done between. */
    private void twice() throws Exception {
        var approved = pen.sparing().first(letter, APPROVAL, authority(), PAdES_BASELINE_B);
        add("good/two-signatures.pdf", null, "An approval with its block, and the seal", sealedAfter(approved));
        var swapped = sealedAfter(Forger.incremental(approved, Forger.swapBlock(APPROVAL)));
        var what = "The block of the first of two signatures shows something else";
        add("bad/earlier-block-swapped.pdf", Codes.CHANGE_NOT_ALLOWED, what, swapped);
    }

    private byte[] sealedAfter(byte[] approved) throws Exception {
        return pen.next(approved, "", authority(), PAdES_BASELINE_B);
    }

    private void untrusted(Mint stranger) throws Exception {
        var lost = authority();
        var byLost = sealed(lost);
        mint.revoke(lost, SIGNED.minusSeconds(3600));
        add("bad/revoked.pdf", Codes.REVOKED, "The certificate was revoked before", byLost);
        var ended = sealed(mint.authority(SealDesk.AUTHORITY, SIGNED.plusSeconds(3600)));
        add("bad/expired.pdf", Codes.EXPIRED, "The certificate has ended since", ended);
        var another = new Pen(stranger, SIGNED, SIGNED.plusSeconds(7200));
        var holder = stranger.authority(SealDesk.AUTHORITY, Mint.UNTIL);
        var byStranger = another.first(letter, "", holder, PAdES_BASELINE_B);
        add("bad/stranger.pdf", Codes.NO_TRUST, "Sealed under an issuer that no list names", byStranger);
    }

    private void later(String file, String what, Forger.Change change) throws Exception {
        add(file, Codes.AFTER_LAST_SIGNATURE, what, Forger.incremental(sealed, change));
    }

    private void add(String file, @Nullable String code, String what, byte[] content) {
        made.add(new Sample(file, code, what, content));
    }

    private Holder authority() throws Exception {
        return mint.authority(SealDesk.AUTHORITY, Mint.UNTIL);
    }

    private byte[] sealed(Holder by) throws Exception {
        return pen.first(letter, "", by, PAdES_BASELINE_B);
    }

    private static void unsign(PDDocument document) {
        document.getSignatureFields().stream()
                .filter(field -> field.getSignature() != null)
                .map(field -> field.getCOSObject())
                .forEach(field -> {
                    field.removeItem(COSName.V);
                    field.setNeedToBeUpdated(true);
                });
    }
}
