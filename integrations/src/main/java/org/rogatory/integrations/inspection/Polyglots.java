package org.rogatory.integrations.inspection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.inspection.InspectionReason;

/** Files that are two files: what one reader shows as a picture another one runs. */
final class Polyglots implements Format {

    private static final String PDF = "%PDF-";
    private static final Set<String> PAGES = Set.of("<html", "<script", "<?php");

    @Override
    public boolean reads(Head head) {
        return !head.zip();
    }

    @Override
    public void look(Work content, Head head, Visit visit) throws IOException {
        boolean late = head.begun().indexOf(PDF) > 0 && (head.pdf() || binary(head));
        boolean another = head.startsWith(PDF) && !head.mediaType().equals("application/pdf");
        boolean page = binary(head)
                && !Tokens.in(head.begun().getBytes(StandardCharsets.ISO_8859_1), PAGES)
                        .isEmpty();
        if (late || another || page || endsAsZip(content)) {
            visit.found(InspectionReason.POLYGLOT);
        }
    }

    private static boolean binary(Head head) {
        return head.image()
                || head.mediaType().startsWith("audio/")
                || head.mediaType().startsWith("video/");
    }

    private static boolean endsAsZip(Work content) throws IOException {
        try (Reading reading = Reading.of(content)) {
            return ZipEnd.of(reading).isPresent();
        }
    }
}
