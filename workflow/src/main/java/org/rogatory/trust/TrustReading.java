package org.rogatory.trust;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the whole register as it is believed. */
@Component
class TrustReading {

    private final TrustEntryRepository entries;
    private final StateTrustRepository states;
    private final TrustEdition edition;
    private final TrustSettings settings;

    TrustReading(
            TrustEntryRepository entries, StateTrustRepository states, TrustEdition edition, TrustSettings settings) {
        this.entries = entries;
        this.states = states;
        this.edition = edition;
        this.settings = settings;
    }

    /** How often the register was changed. */
    public long edition() {
        return edition.now();
    }

    /**
     * The edition is read first: what changes meanwhile is noticed at the next look. Lines for demonstration stay on
     * the lists where they are not wanted any more, and are not believed.
     */
    @Transactional(readOnly = true)
    public TrustSnapshot read() {
        var now = edition.now();
        var modes = states.all().stream().collect(Collectors.toMap(StateTrust::state, StateTrust::mode));
        var standing = entries.standing().stream()
                .filter(entry -> settings.demonstration() || !entry.demonstration())
                .toList();
        var believed = standing.stream()
                .filter(entry -> modes.get(entry.state()) == TrustMode.CERTIFICATE)
                .flatMap(entry -> entry.anchor().stream())
                .toList();
        var bound = standing.stream()
                .flatMap(entry -> entry.bound().map(found -> Map.entry(entry.sha256(), found)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var demonstrated = standing.stream()
                .filter(entry -> entry.demonstration() && entry.kind() == TrustKind.ANCHOR)
                .map(TrustEntry::state)
                .collect(Collectors.toSet());
        return new TrustSnapshot(now, believed, bound, encryption(standing), modes, demonstrated);
    }

    private static Map<String, List<X509Certificate>> encryption(List<TrustEntry> standing) {
        return standing.stream()
                .flatMap(entry -> entry.encryption().stream())
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
    }
}
