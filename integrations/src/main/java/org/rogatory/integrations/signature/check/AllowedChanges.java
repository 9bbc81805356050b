package org.rogatory.integrations.signature.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.signature.FindingFound;

/**
 * What one increment after a signature may do: fill a signature field that was there and empty, add an invisible one
 * for a time-stamp, and add validation data. Every object of the earlier state that it writes anew is compared with
 * what it was; nothing is rendered.
 */
final class AllowedChanges {

    private static final Set<COSName> OF_CATALOG = Set.of(COSName.DSS, COSName.EXTENSIONS, COSName.ACRO_FORM);
    private static final Set<COSName> OF_FORM = Set.of(COSName.FIELDS, COSName.SIG_FLAGS);
    private static final Set<COSName> OF_FIELD = Set.of(COSName.V, COSName.AP, COSName.F, COSName.M);
    private static final Set<COSName> OF_PAGE = Set.of(COSName.ANNOTS);
    /** What writers of signatures give a form that had none: how fields for text are written. */
    private static final Set<COSName> OF_TEXT_FIELDS = Set.of(COSName.DA, COSName.DR);

    private static final String PAGE = "page";
    private static final String FORM = "form";

    private final COSDocument before;
    private final COSDocument after;
    private final Increment increment;
    private final Set<COSObjectKey> written;
    private final NewFields newFields;
    private final Sameness sameness = new Sameness();
    private final List<FindingFound> refused = new ArrayList<>();
    private boolean first;

    AllowedChanges(COSDocument before, COSDocument after, Increment increment, Set<COSObjectKey> written) {
        this.before = before;
        this.after = after;
        this.increment = increment;
        this.written = written;
        this.newFields = new NewFields(increment, key -> written.contains(key) && !exists(key));
    }

    /** For the first signature of all: it also says what may come after it, and may bring the form along. */
    AllowedChanges ofFirst() {
        first = true;
        return this;
    }

    /** What it does beyond that; empty if nothing. */
    List<FindingFound> refused() throws IOException {
        COSBase root = before.getTrailer().getItem(COSName.ROOT);
        if (!sameness.same(root, after.getTrailer().getItem(COSName.ROOT))
                || !sameness.same(
                        before.getTrailer().getItem(COSName.INFO),
                        after.getTrailer().getItem(COSName.INFO))) {
            refuse("trailer", null);
            return refused;
        }
        Reach reach = Reach.of(before);
        FormFields fields = FormFields.of(form(before));
        for (COSObjectKey key : written) {
            if (reach.has(key)) {
                judge(key, reach, fields);
            } else if (otherGeneration(key)) {
                refuse("generation", key);
            }
        }
        return refused;
    }

    private void judge(COSObjectKey key, Reach reach, FormFields fields) throws IOException {
        COSBase was = before.getObjectFromPool(key).getObject();
        COSBase is = after.getObjectFromPool(key).getObject();
        if (!exists(key)) {
            refuse("missing-before", key);
        } else if (was instanceof COSArray one && is instanceof COSArray other) {
            judgeList(key, one, other, reach);
        } else if (was instanceof COSDictionary one && is instanceof COSDictionary other) {
            judgeDictionary(key, one, other, fields);
        } else if (is == null || !sameness.same(was, is)) {
            refuse("value", key);
        }
    }

    private void judgeList(COSObjectKey key, COSArray was, COSArray is, Reach reach) throws IOException {
        COSDictionary form = form(before);
        boolean mayGrow = reach.isAnnotationList(key) || form != null && isReference(form.getItem(COSName.FIELDS), key);
        if (mayGrow ? !grownByFields(was, is) : !sameness.same(was, is)) {
            refuse(mayGrow ? FORM : "value", key);
        }
    }

    private void judgeDictionary(COSObjectKey key, COSDictionary was, COSDictionary is, FormFields fields)
            throws IOException {
        if (isReference(before.getTrailer().getItem(COSName.ROOT), key)) {
            judgeCatalog(key, was, is);
        } else if (form(before) == was) {
            demand(formAllowed(was, is), FORM, key);
        } else if (fields.isUnsigned(key) && newFields.isSigned(is)) {
            demand(sameness.sameBut(was, is, OF_FIELD), "field", key);
        } else if (COSName.PAGE.equals(was.getCOSName(COSName.TYPE))) {
            demand(sameness.sameBut(was, is, OF_PAGE) && grownByFields(was, is, COSName.ANNOTS), PAGE, key);
        } else {
            demand(sameness.same(was, is), "value", key);
        }
    }

    private void judgeCatalog(COSObjectKey key, COSDictionary was, COSDictionary is) throws IOException {
        demand(catalogAllowed(was, is), "catalog", key);
        COSDictionary extensions = was.getCOSDictionary(COSName.EXTENSIONS);
        if (extensions != null) {
            COSDictionary later = is.getCOSDictionary(COSName.EXTENSIONS);
            demand(later != null && later.keySet().containsAll(extensions.keySet()), "catalog", key);
        }
        COSDictionary formBefore = form(before);
        COSDictionary formAfter = form(after);
        if (!sameness.same(was.getItem(COSName.ACRO_FORM), is.getItem(COSName.ACRO_FORM))) {
            COSDictionary earlier = formBefore == null && first ? new COSDictionary() : formBefore;
            demand(earlier != null && formAfter != null && formAllowed(earlier, formAfter), FORM, key);
        }
    }

    private boolean catalogAllowed(COSDictionary was, COSDictionary is) throws IOException {
        if (!first || was.containsKey(COSName.PERMS) || !is.containsKey(COSName.PERMS)) {
            return sameness.sameBut(was, is, OF_CATALOG);
        }
        COSDictionary permissions = is.getCOSDictionary(COSName.PERMS);
        return permissions != null
                && Set.of(COSName.DOCMDP).equals(permissions.keySet())
                && sameness.sameBut(was, is, with(OF_CATALOG, Set.of(COSName.PERMS)));
    }

    private boolean formAllowed(COSDictionary was, COSDictionary is) throws IOException {
        boolean bare = first && OF_TEXT_FIELDS.stream().noneMatch(was::containsKey) && onlySignatures(was);
        return sameness.sameBut(was, is, bare ? with(OF_FORM, OF_TEXT_FIELDS) : OF_FORM)
                && grownByFields(was, is, COSName.FIELDS);
    }

    /** How fields for text are written says nothing where there is none. */
    private static boolean onlySignatures(COSDictionary form) {
        COSArray fields = form.getCOSArray(COSName.FIELDS);
        for (int i = 0; fields != null && i < fields.size(); i++) {
            if (!(fields.getObject(i) instanceof COSDictionary field)
                    || !COSName.SIG.equals(field.getCOSName(COSName.FT))
                    || field.containsKey(COSName.KIDS)) {
                return false;
            }
        }
        return true;
    }

    private static Set<COSName> with(Set<COSName> some, Set<COSName> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private boolean grownByFields(COSDictionary was, COSDictionary is, COSName key) throws IOException {
        COSBase now = is.getDictionaryObject(key);
        if (now != null && !(now instanceof COSArray)) {
            return false;
        }
        COSArray earlier = was.getCOSArray(key);
        COSArray later = is.getCOSArray(key);
        return grownByFields(earlier == null ? new COSArray() : earlier, later == null ? new COSArray() : later);
    }

    private boolean grownByFields(COSArray was, COSArray is) throws IOException {
        if (!sameness.begins(was, is)) {
            return false;
        }
        for (int i = was.size(); i < is.size(); i++) {
            if (!newFields.isInvisible(is.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean exists(COSObjectKey key) {
        return before.getXrefTable().containsKey(key);
    }

    /** The same number under another generation hides the object that was there. */
    private boolean otherGeneration(COSObjectKey key) {
        return !exists(key)
                && before.getXrefTable().keySet().stream().anyMatch(each -> each.getNumber() == key.getNumber());
    }

    private static @Nullable COSDictionary form(COSDocument document) {
        COSDictionary catalog = document.getTrailer().getCOSDictionary(COSName.ROOT);
        return catalog == null ? null : catalog.getCOSDictionary(COSName.ACRO_FORM);
    }

    private static boolean isReference(@Nullable COSBase item, COSObjectKey key) {
        return item instanceof COSObject object && key.equals(object.getKey());
    }

    private void demand(boolean allowed, String kind, COSObjectKey key) {
        if (!allowed) {
            refuse(kind, key);
        }
    }

    private void refuse(String kind, @Nullable COSObjectKey key) {
        refused.add(new FindingFound(
                Codes.CHANGE_NOT_ALLOWED,
                key == null
                        ? Map.of("kind", kind, "at", Long.toString(increment.start()))
                        : Map.of(
                                "kind", kind,
                                "at", Long.toString(increment.start()),
                                "object", Long.toString(key.getNumber()))));
    }
}
