package org.rogatory.process;

import java.nio.charset.StandardCharsets;
import org.rogatory.documents.PagePictures;
import org.springframework.stereotype.Component;

/** Counts the pages of a text by its form feeds; draws nothing. */
@Component
class PlainPages implements PagePictures {

    /** Begins another page. */
    static final String NEXT = "\f";

    @Override
    public int count(byte[] pdf) {
        return new String(pdf, StandardCharsets.UTF_8).split(NEXT, -1).length;
    }

    @Override
    public byte[] png(byte[] pdf, int page) {
        return new byte[0];
    }

    @Override
    public int countPictures(byte[] pictures) {
        return count(pictures);
    }

    @Override
    public byte[] redrawn(byte[] picture) {
        return new byte[0];
    }
}
