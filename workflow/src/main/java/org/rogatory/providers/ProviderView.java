package org.rogatory.providers;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who gives help, and what.
 *
 * @param authority key of the organisation that keeps the entry
 * @param own whether that organisation itself gives the help
 * @param kinds keys of kinds of help
 * @param place in coarse words, such as a region: never an address
 * @param languages tags of languages
 * @param intake the hours in which people are taken in
 * @param freePlaces how many places are free, as far as somebody has said
 * @param active whether it takes people in at all
 * @param edition counted from 1, one more with each change
 */
public record ProviderView(
        String providerRef,
        String state,
        String authority,
        boolean own,
        String name,
        List<String> kinds,
        String place,
        List<String> languages,
        String intake,
        @Nullable Integer capacity,
        @Nullable Integer freePlaces,
        boolean active,
        String keptBy,
        Instant keptAt,
        long edition) {

    public ProviderView {
        kinds = List.copyOf(kinds);
        languages = List.copyOf(languages);
    }
}
