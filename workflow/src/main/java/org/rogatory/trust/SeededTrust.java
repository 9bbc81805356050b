package org.rogatory.trust;

import java.security.cert.X509Certificate;
import java.util.stream.Stream;
import org.rogatory.directory.DemoStart;
import org.rogatory.directory.Directory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets the keys made for demonstration be believed, where the settings allow it. */
@Component
class SeededTrust extends DemoStart {

    /** Before the demo world seals anything. */
    private static final int STEP = 0;

    private final TrustSettings settings;
    private final ObjectProvider<TrustSeeds> seeds;
    private final SeedEntries entries;
    private final Directory directory;

    SeededTrust(TrustSettings settings, ObjectProvider<TrustSeeds> seeds, SeedEntries entries, Directory directory) {
        super(STEP);
        this.settings = settings;
        this.seeds = seeds;
        this.entries = entries;
        this.directory = directory;
    }

    @Override
    protected void begin() {
        allowed().forEach(TrustSeeds::prepare);
        entries.missing(allowed()
                        .flatMap(known -> known.anchors().stream())
                        .filter(anchor -> directory.hosts(anchor.state()))
                        .map(SeededTrust::anchor)
                        .toList())
                .forEach(entries::enter);
    }

    /** Enters a certificate that was made here, if its State still believes in such keys; tells whether it is one. */
    boolean meets(X509Certificate signer, TrustSnapshot known) {
        var made = allowed()
                .flatMap(seed -> seed.bound(signer).stream())
                .filter(bound -> known.demonstrated().contains(bound.state()))
                .map(bound -> bound(bound, signer))
                .toList();
        made.forEach(entries::enter);
        return !made.isEmpty();
    }

    /** Enters the key made here for which others encrypt to an authority; tells whether the register lacked it. */
    boolean provides(String authority, TrustSnapshot known) {
        var lacking = entries.missing(allowed()
                .flatMap(seed -> seed.encryption(authority).stream()
                        .flatMap(made -> seed.bound(made).stream()
                                .filter(bound -> known.demonstrated().contains(bound.state()))
                                .map(bound -> bound(bound, made))))
                .toList());
        lacking.forEach(entries::enter);
        return !lacking.isEmpty();
    }

    /** Enters the keys of all authorities of a State, so that its list can be given out whole. */
    void complete(String state) {
        if (directory.hosts(state)) {
            entries.missing(allowed()
                            .flatMap(made -> made.of(state).stream()
                                    .flatMap(key -> made.bound(key).map(bound -> bound(bound, key)).stream()))
                            .toList())
                    .forEach(entries::enter);
        }
    }

    private Stream<TrustSeeds> allowed() {
        return settings.demonstration() ? seeds.stream() : Stream.empty();
    }

    private static NewTrust anchor(Anchor anchor) {
        return new NewTrust(anchor.state(), TrustKind.ANCHOR, null, null, anchor.certificate());
    }

    private static NewTrust bound(Bound bound, X509Certificate certificate) {
        return new NewTrust(bound.state(), TrustKind.of(bound.use()), bound.authority(), bound.officer(), certificate);
    }
}
