package org.rogatory.web.referral;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.providers.ProviderFilter;
import org.rogatory.web.shared.TypedAddress;
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

    /** Whether it names a place from which the list goes on, and there is none of that name. */
    boolean lost(ProviderFilter filter) {
        return !text(after).isEmpty() && filter.after().equals(ProviderFilter.After.START);
    }

    /** The place behind an entry, as an address carries it. */
    static String place(String place, String providerRef) {
        return place + BETWEEN + providerRef;
    }

    /** What was asked, but not from where on; what was not is empty. */
    Map<String, String> asked() {
        var asked = new LinkedHashMap<String, String>();
        asked.put("state", text(state));
        asked.put("kind", text(kind));
        asked.put("language", text(language));
        asked.put("free", Boolean.TRUE.equals(free) ? "true" : "");
        asked.put("ended", Boolean.TRUE.equals(ended) ? "true" : "");
        return asked;
    }

    /** The address at which the list goes on after an entry. */
    String from(String place, String providerRef) {
        var page = UriComponentsBuilder.fromPath(PATH);
        asked().forEach((name, value) -> put(page, name, value));
        put(page, "after", place(place, providerRef));
        return TypedAddress.of(page);
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
