package org.rogatory.integrations.signature.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** The data of a letter: the one JSON file that a state of the document associates with itself as its data. */
final class FirstData {

    private static final String NAME = "data.json";
    private static final int LONGEST = 8 * 1024 * 1024;
    private static final COSName DATA = COSName.getPDFName("Data");

    private FirstData() {}

    /** Null if there is none, or more than one, so that nobody can be shown another than somebody else. */
    static @Nullable String of(COSDocument document) throws IOException {
        COSDictionary catalog = document.getTrailer().getCOSDictionary(COSName.ROOT);
        COSArray associated = catalog == null ? null : catalog.getCOSArray(COSName.AF);
        List<COSStream> found = new ArrayList<>();
        for (int i = 0; associated != null && i < associated.size(); i++) {
            if (associated.getObject(i) instanceof COSDictionary file && isData(file)) {
                COSDictionary embedded = file.getCOSDictionary(COSName.EF);
                if (embedded != null && embedded.getDictionaryObject(COSName.F) instanceof COSStream stream) {
                    found.add(stream);
                }
            }
        }
        return found.size() == 1 ? text(found.get(0)) : null;
    }

    private static boolean isData(COSDictionary file) {
        String name = file.getString(COSName.UF, file.getString(COSName.F));
        return NAME.equals(name) && DATA.equals(file.getCOSName(COSName.AF_RELATIONSHIP));
    }

    private static String text(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new CheckStopped(Codes.TOO_COMPLEX);
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
