package org.rogatory.integrations.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.rogatory.cases.Refusal;
import org.rogatory.imports.Sheet;
import org.rogatory.imports.SheetReader;
import org.springframework.stereotype.Component;

/** Tells by its bytes what a spreadsheet is, and reads it. */
@Component
class SheetFiles implements SheetReader {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** The container of spreadsheets before 2007, and of those with a password. */
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    @Override
    public Sheet read(byte[] content) {
        if (content.length > LARGEST) {
            throw Refusal.of("sheet-too-large");
        }
        if (begins(content, ZIP)) {
            return new WorkbookReading(WorkbookParts.of(content)).first();
        }
        if (begins(content, COMPOUND)) {
            throw Refusal.of("sheet-old");
        }
        return SeparatedText.read(text(content));
    }

    private static boolean begins(byte[] content, byte[] sign) {
        if (content.length < sign.length) {
            return false;
        }
        for (int place = 0; place < sign.length; place++) {
            if (content[place] != sign[place]) {
                return false;
            }
        }
        return true;
    }

    private static String text(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw Refusal.of("sheet-type");
            }
            return text;
        } catch (CharacterCodingException notUtf8) {
            throw Refusal.of("sheet-type");
        }
    }
}
