package org.rogatory.web.referral;

import org.jspecify.annotations.Nullable;
import org.rogatory.providers.ProviderFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the directory of providers shows; it stands in the address.
 *
 * @param state code of the State, or empty for one's own
 * @param after the place and the reference after which the page begins, or empty
 */
record ProvidersQuery(
        @Nullable String state,
        @Nullable String kind,
        @Nullable String language,
        @Nullable Boolean free,
        @Nullable Boolean ended,
        @Nullable String after) {

    static final String PATH = "/providers";

    private static final String BETWEEN = "~";

    ProviderFilter filter(String own) {
        return new ProviderFilter(
                text(state).isEmpty() ? own : text(state),
                text(kind),
                text(language),
                Boolean.TRUE.equals(free),
                Boolean.TRUE.equals(ended),
                place());
    }

    /** A place that is none is the beginning. */
    private ProviderFilter.After place() {
        var at = text(after).lastIndexOf(BETWEEN);
        return at < 0
                ? ProviderFilter.After.START
                : new ProviderFilter.After(
                        text(after).substring(0, at), text(after).substring(at + 1));
    }

    /** The address at which the list goes on after an entry. */
    String from(String place, String providerRef) {
        var page = UriComponentsBuilder.fromPath(PATH);
        put(page, "state", text(state));
        put(page, "kind", text(kind));
        put(page, "language", text(language));
        put(page, "free", Boolean.TRUE.equals(free) ? "true" : "");
        put(page, "ended", Boolean.TRUE.equals(ended) ? "true" : "");
        put(page, "after", place + BETWEEN + providerRef);
        return page.encode().toUriString();
    }

    private static void put(UriComponentsBuilder page, String name, String value) {
        if (!value.isEmpty()) {
            page.queryParam(name, value);
        }
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
