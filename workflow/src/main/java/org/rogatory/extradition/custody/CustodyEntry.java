package org.rogatory.extradition.custody;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.ActField;
import org.rogatory.cases.Refusal;

/**
 * One moment that is written down of custody: a stretch of it begins or ends.
 *
 * @param stretch the number of the stretch in its file
 * @param begins whether it is its beginning
 */
public record CustodyEntry(int stretch, boolean begins) {

    private static final Pattern KEY = Pattern.compile("(\\d{1,4})\\.(begin|end)");

    /** As an act names it. */
    public String key() {
        return stretch + (begins ? ".begin" : ".end");
    }

    /** Refuses what names none. */
    static CustodyEntry of(@Nullable String key) {
        var named = KEY.matcher(key == null ? "" : key);
        if (!named.matches()) {
            throw Refusal.of("unknown-code", ActField.ITEM.key());
        }
        return new CustodyEntry(Integer.parseInt(named.group(1)), "begin".equals(named.group(2)));
    }
}
