package org.rogatory.process;

import java.nio.charset.StandardCharsets;
import org.rogatory.documents.Letter;
import org.rogatory.documents.PdfRenderer;
import org.springframework.stereotype.Component;

/** Lays letters out as plain text; a test can break it. */
@Component
class Printer implements PdfRenderer {

    private boolean broken;

    void breakDown() {
        broken = true;
    }

    void mend() {
        broken = false;
    }

    @Override
    public byte[] render(Letter letter) {
        if (broken) {
            throw new IllegalStateException("the printer is broken");
        }
        var text = "letter " + letter.kind() + " " + letter.date() + "\n" + letter.sections() + "\n" + letter.data();
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
