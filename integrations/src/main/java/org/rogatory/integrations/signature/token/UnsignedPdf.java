package org.rogatory.integrations.signature.token;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What of a PDF stood there before the first signature inside it. A signature inside adds to the end (ISO 32000-2,
 * 7.5.6): the state before it ends with the last end mark in front of its byte range.
 */
final class UnsignedPdf {

    private static final String END = "%%EOF";
    private static final String SIGNED = "/ByteRange";

    private UnsignedPdf() {}

    /**
     * That state with the end of its last line and without, the longest first; of a content with no signature itself.
     */
    static List<byte[]> of(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        int signed = text.indexOf(SIGNED);
        int end = signed < 0 ? -1 : text.lastIndexOf(END, signed);
        if (end < 0) {
            return List.of(content);
        }
        List<byte[]> states = new ArrayList<>();
        int at = end + END.length();
        states.add(Arrays.copyOf(content, at));
        while (at < content.length && states.size() < 3 && lineEnd(text, at)) {
            at++;
            states.add(0, Arrays.copyOf(content, at));
        }
        return states;
    }

    /** Carriage return or line feed, or one after the other. */
    private static boolean lineEnd(String text, int at) {
        char sign = text.charAt(at);
        return sign == '\n' && text.charAt(at - 1) != '\n' || sign == '\r' && text.charAt(at - 1) != '\r';
    }
}
