package org.rogatory.integrations.signature.check;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.bouncycastle.asn1.ASN1InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A signature or time-stamp as the PDF holds it: it closes the revision that ends where its bytes end.
 *
 * @param hole where its own value begins, which it does not cover
 * @param holeEnd after that value
 * @param end of the bytes it covers
 * @param value with the zeros that fill its place
 * @param stamp whether it is a time-stamp over the document
 */
record Closing(long hole, long holeEnd, long end, byte[] value, boolean stamp) {

    private static final int LONGEST = 8 * 1024 * 1024;
    private static final COSName RFC3161 = COSName.getPDFName("ETSI.RFC3161");
    private static final Pattern ENDS = Pattern.compile("%%EOF(\r\n|\n|\r)?$");

    static boolean looksSo(COSDictionary dictionary) {
        return dictionary.containsKey(COSName.BYTERANGE) && dictionary.containsKey(COSName.CONTENTS);
    }

    /** Null if it is none or does not tell plainly what it covers. */
    static @Nullable Closing of(@Nullable COSDictionary signature) {
        if (signature == null
                || !(signature.getDictionaryObject(COSName.CONTENTS) instanceof COSString value)
                || !(signature.getDictionaryObject(COSName.BYTERANGE) instanceof COSArray range)
                || range.size() != 4) {
            return null;
        }
        long[] numbers = new long[4];
        for (int i = 0; i < 4; i++) {
            if (!(range.getObject(i) instanceof COSNumber number) || number.longValue() < 0) {
                return null;
            }
            numbers[i] = number.longValue();
        }
        boolean stamp = RFC3161.equals(signature.getCOSName(COSName.SUB_FILTER));
        return numbers[0] != 0
                ? null
                : new Closing(numbers[1], numbers[2], numbers[2] + numbers[3], value.getBytes(), stamp);
    }

    /** Whether it covers all up to its end but its own value, and that end is the end of a revision. */
    boolean sound(PdfStates states) throws IOException {
        if (hole <= 0 || holeEnd - hole < 2 || holeEnd - hole > LONGEST || holeEnd > end || end > states.size()) {
            return false;
        }
        String tail = Bytes.text(states.bytes(Math.max(0, end - 7), end));
        return ENDS.matcher(tail).find() && isOwnValue(Bytes.text(states.bytes(hole, holeEnd))) && isPadded();
    }

    private boolean isOwnValue(String raw) {
        if (raw.charAt(0) != '<' || raw.charAt(raw.length() - 1) != '>') {
            return false;
        }
        try {
            return Arrays.equals(HexFormat.of().parseHex(raw, 1, raw.length() - 1), value);
        } catch (IllegalArgumentException notHexadecimal) {
            return false;
        }
    }

    private boolean isPadded() {
        try (ASN1InputStream in = new ASN1InputStream(value)) {
            if (in.readObject() == null) {
                return false;
            }
            int next = in.read();
            while (next == 0) {
                next = in.read();
            }
            return next < 0;
        } catch (IOException noStructure) {
            return false;
        }
    }
}
