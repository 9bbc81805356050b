package org.rogatory.integrations.signature.token;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rogatory.documents.signature.Verdict;
import org.rogatory.integrations.signature.check.FirstSigning;

/**
 * What of a PDF stood there before the first signature inside it. A signature inside adds to the end (ISO 32000-2,
 * 7.5.6): the state before it ends with the last end mark in front of its value. Whether it added nothing else is not
 * to be taken from that.
 *
 * @param states that state with the end of its last line and without, the longest first; of a content with no signature
 *     itself
 */
record UnsignedPdf(List<byte[]> states, Optional<FirstSigning> signing) {

    private static final String END = "%%EOF";

    static UnsignedPdf of(byte[] content) {
        Optional<FirstSigning> signing = FirstSigning.in(content);
        return new UnsignedPdf(signing.map(first -> before(content, first)).orElseGet(() -> List.of(content)), signing);
    }

    /** Genuine only if readers of the whole are shown this state and signatures, nothing else. */
    Verdict keeps(byte[] state) {
        return signing.map(first -> first.keeps(state.length)).orElse(Verdict.GENUINE);
    }

    private static List<byte[]> before(byte[] content, FirstSigning first) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        int end = text.lastIndexOf(END, first.place());
        if (end < 0) {
            return List.of();
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
