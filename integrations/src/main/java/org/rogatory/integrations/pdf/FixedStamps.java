package org.rogatory.integrations.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.rogatory.documents.letter.PdfRenderer;

/** Takes the clock out of a PDF: its stamps follow letter and template alone, so equal letters are equal bytes. */
final class FixedStamps {

    /** Names the template, so that a reader can tell by which one a letter was laid out. */
    private static final String CREATOR = "Rogatory letter " + PdfRenderer.TEMPLATE;

    private FixedStamps() {}

    /** Midnight UTC of the letter's date; only a stamp of the file, the letter's own date is text. */
    static Calendar calendarOf(LocalDate date) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        return calendar;
    }

    static void apply(PDDocument document, LocalDate date, String content) throws IOException {
        document.getDocumentInformation().setCreationDate(calendarOf(date));
        document.getDocumentInformation().setCreator(CREATOR);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String fixed = xmp.replaceAll(
                "(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)",
                "<xmp:CreatorTool>" + CREATOR + "</xmp:CreatorTool>$1" + date + "T00:00:00+00:00$2");
        metadata.importXMPMetadata(fixed.getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(ByteBuffer.wrap(sha256(content)).getLong());
    }

    private static byte[] sha256(String content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] save(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(128 * 1024);
        document.save(out);
        return out.toByteArray();
    }
}
