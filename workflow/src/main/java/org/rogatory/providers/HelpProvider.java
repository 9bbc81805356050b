package org.rogatory.providers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who gives help, and what: an organisation on its own behalf, or somebody whom an organisation names. No address. */
@Entity
@Table(name = "referral_provider")
class HelpProvider {

    private static final String BETWEEN = ",";

    @Id
    private String providerRef;

    private String state;
    private String authority;
    private boolean own;
    private String name;
    private String kinds;
    private String place;
    private String languages;
    private String intake;
    private @Nullable Integer capacity;
    private @Nullable Integer freePlaces;
    private boolean active;
    private String keptBy;
    private Instant keptAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected HelpProvider() {}

    @SuppressWarnings("NullAway.Init")
    HelpProvider(String providerRef, String state) {
        this.providerRef = providerRef;
        this.state = state;
    }

    /** What is known of it from now on. */
    void keep(NewProvider typed, String by, Instant now) {
        this.authority = typed.authority();
        this.own = typed.own();
        this.name = typed.name();
        this.kinds = kept(typed.kinds());
        this.place = typed.place();
        this.languages = kept(typed.languages());
        this.intake = typed.intake();
        this.capacity = typed.capacity();
        this.freePlaces = typed.freePlaces();
        this.active = typed.active();
        this.keptBy = by;
        this.keptAt = now;
    }

    /** It takes nobody in any more. */
    void rest(String by, Instant now) {
        this.active = false;
        this.keptBy = by;
        this.keptAt = now;
    }

    /** Each between two marks, so that one is found and none that only contains it. */
    private static String kept(List<String> codes) {
        return BETWEEN + String.join(BETWEEN, codes) + BETWEEN;
    }

    private static List<String> read(String kept) {
        return Stream.of(kept.split(BETWEEN)).filter(code -> !code.isEmpty()).toList();
    }

    String providerRef() {
        return providerRef;
    }

    String state() {
        return state;
    }

    String authority() {
        return authority;
    }

    boolean active() {
        return active;
    }

    String name() {
        return name;
    }

    long edition() {
        return version == null ? 0 : version + 1;
    }

    ProviderView view() {
        return new ProviderView(
                providerRef,
                state,
                authority,
                own,
                name,
                read(kinds),
                place,
                read(languages),
                intake,
                capacity,
                freePlaces,
                active,
                keptBy,
                keptAt,
                edition());
    }
}
