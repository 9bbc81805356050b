package org.rogatory.web.referral;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.providers.NewProvider;
import org.rogatory.providers.ProviderView;

/**
 * An entry of the directory of providers as somebody types it.
 *
 * @param provider reference of the entry, or empty for a new one
 * @param languages tags of languages with spaces or commas between
 * @param edition the one that was shown
 * @param once the mark of the form
 */
record ProviderForm(
        @Nullable String provider,
        @Nullable Long edition,
        @Nullable String authority,
        @Nullable Boolean own,
        @Nullable String name,
        @Nullable List<String> kinds,
        @Nullable String place,
        @Nullable String languages,
        @Nullable String intake,
        @Nullable Integer capacity,
        @Nullable Integer freePlaces,
        @Nullable Boolean active,
        @Nullable String once) {

    /** A new entry of an organisation. */
    static ProviderForm of(String authority) {
        return new ProviderForm(null, 0L, authority, true, null, List.of(), null, null, null, null, null, true, null);
    }

    static ProviderForm of(ProviderView view) {
        return new ProviderForm(
                view.providerRef(),
                view.edition(),
                view.authority(),
                view.own(),
                view.name(),
                view.kinds(),
                view.place(),
                String.join(" ", view.languages()),
                view.intake(),
                view.capacity(),
                view.freePlaces(),
                view.active(),
                null);
    }

    /** The same on top of another edition. */
    ProviderForm on(long other) {
        return new ProviderForm(
                provider,
                other,
                authority,
                own,
                name,
                kinds,
                place,
                languages,
                intake,
                capacity,
                freePlaces,
                active,
                once);
    }

    /** The reference of the entry; null for a new one. */
    @Nullable
    String known() {
        return provider == null || provider.isBlank() ? null : provider;
    }

    NewProvider wanted() {
        return new NewProvider(
                known(),
                Objects.requireNonNullElse(edition, 0L),
                text(authority),
                Boolean.TRUE.equals(own),
                text(name),
                kinds == null ? List.of() : kinds,
                text(place),
                Stream.of(text(languages).split("[,;\\s]+"))
                        .filter(tag -> !tag.isEmpty())
                        .distinct()
                        .toList(),
                text(intake),
                capacity,
                freePlaces,
                Boolean.TRUE.equals(active));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
