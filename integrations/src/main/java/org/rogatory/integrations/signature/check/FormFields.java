package org.rogatory.integrations.signature.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.jspecify.annotations.Nullable;

/** The signature fields of a form: those that are signed, and those that still may be. */
final class FormFields {

    private static final int DEEPEST = 30;
    private static final int MOST = 10_000;

    private final List<COSDictionary> signatures = new ArrayList<>();
    private final Map<COSObjectKey, COSDictionary> unsigned = new HashMap<>();
    private int left = MOST;

    private FormFields() {}

    static FormFields of(@Nullable COSDictionary form) throws IOException {
        FormFields fields = new FormFields();
        if (form != null) {
            fields.list(form.getCOSArray(COSName.FIELDS), new Inherited(null, null), 0);
        }
        return fields;
    }

    /** The values of the signed ones. */
    List<COSDictionary> signatures() {
        return signatures;
    }

    /** Those without a value. */
    boolean isUnsigned(COSObjectKey key) {
        return unsigned.containsKey(key);
    }

    private record Inherited(
            @Nullable COSName type, @Nullable COSDictionary value) {}

    private void list(@Nullable COSArray list, Inherited inherited, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new CheckStopped(Codes.TOO_COMPLEX);
        }
        if (list == null) {
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            if (--left < 0) {
                throw new CheckStopped(Codes.TOO_COMPLEX);
            }
            if (list.getObject(i) instanceof COSDictionary field) {
                field(list.get(i), field, inherited, depth);
            }
        }
    }

    private void field(COSBase item, COSDictionary field, Inherited inherited, int depth) throws IOException {
        COSName ownType = field.getCOSName(COSName.FT);
        COSDictionary ownValue = field.getCOSDictionary(COSName.V);
        Inherited here = new Inherited(
                ownType == null ? inherited.type() : ownType, ownValue == null ? inherited.value() : ownValue);
        if (COSName.SIG.equals(here.type())) {
            if (ownValue != null) {
                signatures.add(ownValue);
            } else if (here.value() == null && item instanceof COSObject object && object.getKey() != null) {
                unsigned.put(object.getKey(), field);
            }
        }
        list(field.getCOSArray(COSName.KIDS), here, depth + 1);
    }
}
