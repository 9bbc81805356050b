package org.rogatory.integrations;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;

/** Small PDF files that take much more memory than they have bytes. */
public final class Bombs {

    private static final String HEADER = "%PDF-1.7\n";
    private static final String PAGES = "2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n";
    private static final String CATALOG = "1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n";

    private Bombs() {}

    /** Its table of objects unpacks to 32 MB. */
    public static byte[] packedTable() {
        return streamed("/W[1 2 1]/Size 3/Filter/FlateDecode", packed(32));
    }

    /** Its table has two thousand million entries without any bytes. */
    public static byte[] endlessTable() {
        return streamed("/W[0 0 0]/Size 2000000000", new byte[] {0});
    }

    /** Lists without anything in them, each two bytes long. */
    public static byte[] manyPieces() {
        String catalog = "1 0 obj\n<</Type/Catalog/Pages 2 0 R/X[" + "[]".repeat(1_200_000) + "]>>\nendobj\n";
        int pages = HEADER.length() + catalog.length();
        int end = pages + PAGES.length();
        String table = String.format(
                "xref\n0 3\n0000000000 65535 f \n%010d 00000 n \n%010d 00000 n \ntrailer\n<</Size 3/Root 1 0 R>>\n",
                HEADER.length(), pages);
        return bytes(HEADER + catalog + PAGES + table + "startxref\n" + end + "\n%%EOF\n");
    }

    /** So many MB of zeros, packed. */
    public static byte[] packed(int megabytes) {
        var out = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(out)) {
            for (int i = 0; i < megabytes; i++) {
                packing.write(new byte[1024 * 1024]);
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }

    private static byte[] streamed(String table, byte[] content) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(bytes(HEADER + CATALOG + PAGES));
        int start = out.size();
        out.writeBytes(
                bytes("3 0 obj\n<</Type/XRef/Root 1 0 R" + table + "/Length " + content.length + ">>\nstream\n"));
        out.writeBytes(content);
        out.writeBytes(bytes("\nendstream\nendobj\nstartxref\n" + start + "\n%%EOF\n"));
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
