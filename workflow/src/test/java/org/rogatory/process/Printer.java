package org.rogatory.process;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rogatory.documents.letter.Letter;
import org.rogatory.documents.letter.PdfRenderer;
import org.rogatory.documents.letter.PrintedText;
import org.springframework.stereotype.Component;

/** Lays letters out as plain text, with fonts that lack pictures and Arabic letters; a test can break it. */
@Component
class Printer implements PdfRenderer, PrintedText {

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

    @Override
    public Letter printed(Letter letter) {
        return letter;
    }

    @Override
    public Letter.Section printed(Letter.Section section) {
        return section;
    }

    @Override
    public List<Integer> lacking(String text) {
        return text.codePoints()
                .filter(sign -> Character.isSupplementaryCodePoint(sign)
                        || Character.UnicodeScript.of(sign) == Character.UnicodeScript.ARABIC)
                .distinct()
                .boxed()
                .toList();
    }
}
