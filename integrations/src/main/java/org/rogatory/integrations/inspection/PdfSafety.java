package org.rogatory.integrations.inspection;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.io.ScratchFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.rogatory.documents.bytes.ByteStore.StoreFull;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.inspection.InspectionReason;
import org.rogatory.integrations.BoundedParser;
import org.rogatory.integrations.Decoding;
import org.rogatory.integrations.Prefix;

/** PDF: every object of the file, whether or not a page leads to it; the files inside it are parts. */
final class PdfSafety implements Format {

    private static final Set<String> WORDS = Set.of("/javascript", "/js", "/launch", "/embeddedfile", "/richmedia");

    @Override
    public boolean reads(Head head) {
        return head.pdf() || head.begun().contains("%PDF-") && !head.zip();
    }

    @Override
    public void look(Work content, Head head, Visit visit) throws IOException {
        if (content.size() > visit.limits().pdf()) {
            visit.found(InspectionReason.NOT_LOOKED_INTO);
            return;
        }
        try (Decoding decoding = Decoding.within(Decoding.Bounds.toInspect(content.size()))) {
            try {
                lookWithin(content, visit);
            } finally {
                if (decoding.exceeded()) {
                    visit.found(InspectionReason.BOMB);
                }
            }
        }
    }

    /**
     * A file that unpacks to more than is looked into is read as if it ended there, which the library does not expect
     * everywhere: whatever it then stumbles over, the file is damaged.
     */
    private static void lookWithin(Work content, Visit visit) throws IOException {
        File scratch = visit.scratch().toFile();
        try (RandomAccessRead bytes = new Prefix(opened(content), content.size());
                PDDocument document = new BoundedParser(bytes, () -> new ScratchFile(scratch)).parse()) {
            if (document.isEncrypted()) {
                visit.found(InspectionReason.ENCRYPTED);
            }
            PdfObjects.walk(document.getDocument(), visit);
        } catch (InvalidPasswordException e) {
            visit.found(InspectionReason.ENCRYPTED);
        } catch (IOException unreadable) {
            if (StoreFull.or(unreadable, scratch.toPath()) instanceof StoreFull noRoom) {
                throw noRoom;
            }
            suspect(content, visit);
        } catch (RuntimeException | StackOverflowError unreadable) {
            suspect(content, visit);
        }
    }

    /** Other programs repair what ours cannot read: then the words alone are reason enough. */
    private static void suspect(Work content, Visit visit) throws IOException {
        visit.found(InspectionReason.DAMAGED);
        if (!Tokens.in(content, WORDS).isEmpty()) {
            visit.found(InspectionReason.SCRIPT);
        }
        if (!Tokens.in(content, Set.of("/encrypt")).isEmpty()) {
            visit.found(InspectionReason.ENCRYPTED);
        }
    }

    private static RandomAccessRead opened(Work content) throws IOException {
        var file = content.file();
        if (file.isPresent()) {
            return new RandomAccessReadBufferedFile(file.get().toFile());
        }
        try (InputStream in = content.open()) {
            return new RandomAccessReadBuffer(in.readAllBytes());
        }
    }
}
