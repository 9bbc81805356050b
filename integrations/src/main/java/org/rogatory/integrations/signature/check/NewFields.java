package org.rogatory.integrations.signature.check;

import java.util.Set;
import java.util.function.Predicate;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.jspecify.annotations.Nullable;

/** Judges the signature fields that an increment signs or brings along. */
final class NewFields {

    private static final Set<COSName> KEYS = Set.of(
            COSName.TYPE,
            COSName.SUBTYPE,
            COSName.FT,
            COSName.FF,
            COSName.T,
            COSName.TU,
            COSName.V,
            COSName.F,
            COSName.P,
            COSName.M,
            COSName.RECT,
            COSName.AP,
            COSName.DA,
            COSName.DR,
            COSName.MK);

    private final Increment increment;
    private final Predicate<COSObjectKey> isNew;

    NewFields(Increment increment, Predicate<COSObjectKey> isNew) {
        this.increment = increment;
        this.isNew = isNew;
    }

    /** Whether its value is a signature that this very increment holds and that closes it. */
    boolean isSigned(COSDictionary field) {
        Closing closing = Closing.of(field.getCOSDictionary(COSName.V));
        return closing != null && increment.holds(closing.hole()) && closing.end() == increment.end();
    }

    /** Whether it is a new field, signed here, that shows nothing. */
    boolean isInvisible(COSBase item) {
        return item instanceof COSObject object
                && object.getKey() != null
                && isNew.test(object.getKey())
                && object.getObject() instanceof COSDictionary field
                && KEYS.containsAll(field.keySet())
                && COSName.WIDGET.equals(field.getCOSName(COSName.SUBTYPE))
                && COSName.SIG.equals(field.getCOSName(COSName.FT))
                && isSigned(field)
                && isEmpty(field.getCOSArray(COSName.RECT));
    }

    private static boolean isEmpty(@Nullable COSArray rectangle) {
        if (rectangle == null || rectangle.size() != 4) {
            return false;
        }
        for (int i = 0; i < 4; i++) {
            if (!(rectangle.getObject(i) instanceof COSNumber number) || number.floatValue() != 0) {
                return false;
            }
        }
        return true;
    }
}
