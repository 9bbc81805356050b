package org.rogatory.journey;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A PDF of empty pages, as a scanner would give one. */
public final class BlankScan {

    private static final int FIRST_PAGE = 3;

    private BlankScan() {}

    /** With so many pages. */
    public static byte[] of(int pages) {
        var objects = new ArrayList<String>();
        objects.add("<</Type/Catalog/Pages 2 0 R>>");
        var kids = IntStream.range(FIRST_PAGE, FIRST_PAGE + pages)
                .mapToObj(number -> number + " 0 R")
                .collect(Collectors.joining(" "));
        objects.add("<</Type/Pages/Kids[" + kids + "]/Count " + pages + ">>");
        IntStream.range(0, pages)
                .forEach(page -> objects.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>>>"));
        return written(objects).getBytes(StandardCharsets.US_ASCII);
    }

    private static String written(List<String> objects) {
        var text = new StringBuilder("%PDF-1.4\n");
        var places = new StringBuilder("0000000000 65535 f \n");
        for (var turn = 0; turn < objects.size(); turn++) {
            places.append("%010d 00000 n \n".formatted(text.length()));
            text.append(turn + 1).append(" 0 obj").append(objects.get(turn)).append("endobj\n");
        }
        var size = objects.size() + 1;
        var start = text.length();
        return text + "xref\n0 " + size + "\n" + places + "trailer<</Size " + size + "/Root 1 0 R>>\nstartxref\n"
                + start + "\n%%EOF\n";
    }
}
