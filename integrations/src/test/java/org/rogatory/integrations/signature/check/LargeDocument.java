package org.rogatory.integrations.signature.check;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.rogatory.documents.signature.Expected;
import org.rogatory.documents.signature.Key;
import org.rogatory.documents.signature.SignatureFound;
import org.rogatory.documents.signature.SignatureLevel;
import org.rogatory.documents.signature.SignatureSlot;
import org.rogatory.documents.signature.SignatureTask;
import org.rogatory.documents.signature.Verification;
import org.rogatory.integrations.signature.LittleMemory;
import org.rogatory.integrations.signature.SealDesk;
import org.rogatory.integrations.signature.pack.FileContent;

/** Runs on its own, with less memory than the document needs: signs it, brings the seal to LTA and verifies it. */
final class LargeDocument {

    private static final Clock CLOCK = Clock.systemUTC();

    private LargeDocument() {}

    /** Expects the document and a folder for keys. */
    public static void main(String[] arguments) throws Exception {
        Path letter = Path.of(arguments[0]);
        SealDesk desk = SealDesk.now(Path.of(arguments[1]));
        LittleMemory.demandThatItFitsNowhere(letter);

        Path signed = letter.resolveSibling("signed");
        SignatureTask task = new SignatureTask(
                SignatureSlot.SEAL,
                new Key.Server(SealDesk.AUTHORITY),
                SignatureLevel.T,
                SealDesk.LABEL,
                CLOCK.instant().minusSeconds(1));
        try (OutputStream to = Files.newOutputStream(signed)) {
            desk.provider().sign(new FileContent(letter), task, to);
        }
        Path lasting = letter.resolveSibling("lasting");
        try (OutputStream to = Files.newOutputStream(lasting)) {
            desk.provider().extend(new FileContent(signed), SignatureLevel.LTA, to);
        }
        demandThatItIsGenuine(desk, lasting);
    }

    private static void demandThatItIsGenuine(SealDesk desk, Path lasting) throws IOException {
        PdfVerifier verifier = new PdfVerifier(desk.trust(), desk.verifiers(), CLOCK, 1);
        Verification found = verifier.verify(new FileContent(lasting), Expected.nothing());
        verifier.destroy();
        List<SignatureLevel> levels =
                found.signatures().stream().map(SignatureFound::level).toList();
        if (!found.genuine() || !levels.equals(List.of(SignatureLevel.LTA))) {
            throw new AssertionError(found.verdict() + " " + levels + " " + found.findings());
        }
    }
}
