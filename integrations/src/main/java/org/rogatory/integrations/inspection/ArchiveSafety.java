package org.rogatory.integrations.inspection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.inspection.InspectionReason;

/** Zips and the office files that are zips: their lists, their names and each of their entries. */
final class ArchiveSafety implements Format {

    private static final int LONGEST_RELATIONS = 4 * 1024 * 1024;
    private static final Set<String> MACROS = Set.of("vbaproject.bin", "vbadata.xml", "/activex/", "/macrosheets/");
    private static final List<String> SCRIPTS = List.of("basic/", "scripts/");
    private static final String OUTSIDE = "targetmode=\"external\"";
    private static final String LINK = "/hyperlink\"";

    @Override
    public boolean unpacks() {
        return true;
    }

    @Override
    public boolean reads(Head head) {
        var type = head.mediaType();
        return head.zip() || type.equals("application/zip") || type.endsWith("+zip") || type.contains("ooxml");
    }

    @Override
    public void look(Work content, Head head, Visit visit) throws IOException {
        try (Reading zip = Reading.of(content)) {
            for (var part : ZipDirectory.read(zip, visit)) {
                named(part, visit);
                if (part.encrypted()) {
                    visit.found(InspectionReason.ENCRYPTED);
                } else if (!part.readable()) {
                    visit.found(InspectionReason.ARCHIVE_UNREAD);
                } else if (!part.directory()) {
                    visit.unpacking(() -> unpack(zip, part, visit));
                }
            }
        }
    }

    private static void named(ZipPart part, Visit visit) {
        var name = part.folded();
        if (part.link()) {
            visit.found(InspectionReason.PATH);
        }
        visit.named(part.name());
        if (MACROS.stream().anyMatch(name::contains) || SCRIPTS.stream().anyMatch(name::startsWith)) {
            visit.found(InspectionReason.MACRO);
        }
        if (name.contains("/embeddings/")) {
            visit.found(InspectionReason.EMBEDDED);
        }
    }

    private static void unpack(Reading zip, ZipPart part, Visit visit) throws IOException {
        if (part.folded().endsWith(".rels") || part.folded().equals("[content_types].xml")) {
            relations(zip, part, visit);
        }
        try (InputStream content = opened(zip, part)) {
            visit.part(new Archived(content, visit), part.packed());
        }
    }

    /** What an office file fetches from elsewhere when it is opened; a link that a reader follows is none of it. */
    private static void relations(Reading zip, ZipPart part, Visit visit) throws IOException {
        byte[] text;
        try (InputStream content = opened(zip, part)) {
            text = content.readNBytes(LONGEST_RELATIONS);
        }
        for (var relation : new String(text, StandardCharsets.UTF_8).split("<")) {
            var told = relation.toLowerCase(Locale.ROOT).replace('\'', '"');
            if (told.contains("macroenabled")) {
                visit.found(InspectionReason.MACRO);
            }
            if (told.contains(OUTSIDE) && !told.contains(LINK)) {
                visit.found(InspectionReason.REMOTE);
            }
        }
    }

    private static InputStream opened(Reading zip, ZipPart part) {
        var packed = zip.stream(part.data(), part.packed());
        return part.method() == ZipPart.STORED ? packed : new Unpacking(packed);
    }

    /** Wants one byte more than there is, and frees at its end what it holds outside the heap. */
    private static final class Unpacking extends InflaterInputStream {

        Unpacking(InputStream packed) {
            super(new SequenceInputStream(packed, new ByteArrayInputStream(new byte[1])), new Inflater(true));
        }

        @Override
        public void close() throws IOException {
            inf.end();
            super.close();
        }
    }
}
