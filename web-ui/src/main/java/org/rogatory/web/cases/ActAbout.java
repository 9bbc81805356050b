package org.rogatory.web.cases;

import org.jspecify.annotations.Nullable;

/**
 * What an act is about, if the link to its page says so: an item, a finding, a number, an authority, a letter read.
 *
 * @param key of the item of the form that is asked about
 */
record ActAbout(
        @Nullable String item,
        @Nullable String finding,
        @Nullable String reference,
        @Nullable String authority,
        @Nullable Boolean byHand,
        @Nullable String fingerprint,
        @Nullable String key) {

    static final ActAbout NOTHING = new ActAbout(null, null, null, null, null, null, null);
}
