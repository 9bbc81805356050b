package org.rogatory.requests.translation;

import org.jspecify.annotations.Nullable;

/**
 * A part of a request that is written in words.
 *
 * @param key where it stands, for example {@code facts}, {@code urgency-reason} or {@code assistance-0-questions}
 * @param item index of the item of assistance it belongs to; null for the request itself
 * @param type kind of assistance of that item
 * @param name of the field or of the fact
 */
public record ProsePart(
        String key, @Nullable Integer item, @Nullable String type, String name, String text) {

    /** Where the words of a part stand in the content. */
    public static String pointer(String key) {
        if (!key.startsWith("assistance-")) {
            return "/" + key.replace('-', '/');
        }
        var steps = key.split("-", 3);
        return "/" + steps[0] + "/" + steps[1] + "/facts/" + steps[2];
    }
}
