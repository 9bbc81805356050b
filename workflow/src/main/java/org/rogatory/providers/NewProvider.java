package org.rogatory.providers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;

/**
 * An entry of the directory of providers as it is to stand from now on.
 *
 * @param providerRef null for a new one
 * @param edition the one that was changed; 0 for a new one
 */
public record NewProvider(
        @Nullable String providerRef,
        long edition,
        String authority,
        boolean own,
        String name,
        List<String> kinds,
        String place,
        List<String> languages,
        String intake,
        @Nullable Integer capacity,
        @Nullable Integer freePlaces,
        boolean active) {

    private static final int NAME = 160;
    private static final int PLACE = 120;
    private static final int INTAKE = 200;
    private static final int MOST_LANGUAGES = 12;
    private static final int MOST_PLACES = 10_000;
    private static final String TAG = "[a-z]{2,3}(-[A-Z][a-z]{3})?";

    public NewProvider {
        kinds = List.copyOf(kinds);
        languages = List.copyOf(languages);
    }

    /** Refuses what is missing or cannot be, field by field. */
    void check() {
        demand(!name.isBlank(), "field-missing", "name");
        demand(!kinds.isEmpty(), "field-missing", "kinds");
        demand(!place.isBlank(), "field-missing", "place");
        demand(name.length() <= NAME, "too-long", "name");
        demand(place.length() <= PLACE, "too-long", "place");
        demand(intake.length() <= INTAKE, "too-long", "intake");
        demand(
                languages.size() <= MOST_LANGUAGES && languages.stream().allMatch(tag -> tag.matches(TAG)),
                "service-language-unreadable",
                "languages");
        demand(possible(capacity), "service-places-impossible", "capacity");
        demand(
                possible(freePlaces) && (capacity == null || freePlaces == null || freePlaces <= capacity),
                "service-places-impossible",
                "freePlaces");
    }

    private static boolean possible(@Nullable Integer places) {
        return places == null || places >= 0 && places <= MOST_PLACES;
    }

    private static void demand(boolean right, String code, String field) {
        if (!right) {
            throw Refusal.of(code, field);
        }
    }
}
