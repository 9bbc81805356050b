package org.rogatory.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.documents.Works;
import org.springframework.stereotype.Component;

/** Looks into a sealed package and refuses it, or vouches for its sender, its addressee and every file. Changes nothing. */
@Component
class Inspection {

    private final PackageSealer sealer;
    private final Directory directory;
    private final ExchangeSettings settings;
    private final Works works;

    Inspection(PackageSealer sealer, Directory directory, ExchangeSettings settings, Works works) {
        this.works = works;
        this.sealer = sealer;
        this.directory = directory;
        this.settings = settings;
    }

    /** Opens the seal; who sealed it is then known even if the rest is refused. */
    Opened open(byte[] sealedPackage) {
        if (sealedPackage.length > settings.limit()) {
            throw new Rejection(RejectionCode.TOO_LARGE);
        }
        var entries = new PackageEntries(settings.limit());
        try (var work = works.of(new ByteArrayInputStream(sealedPackage), sealedPackage.length)) {
            var authority = sealer(sealer.open(work, entries));
            return new Opened(authority, MessagePackage.read(entries.taken()));
        } catch (IOException failed) {
            throw new UncheckedIOException("A package could not be looked into", failed);
        }
    }

    /** Refuses what is not from whom it says, not for us, or not what its manifest lists. */
    void verify(Opened opened) {
        var manifest = opened.manifest();
        if (!opened.sealedBy().key().equals(manifest.fromAuthority())) {
            throw new Rejection(RejectionCode.SENDER_MISMATCH);
        }
        if (!opened.sealedBy().state().equals(manifest.fromState())) {
            throw new Rejection(RejectionCode.SENDER_UNKNOWN);
        }
        if (!directory.hosts(manifest.toState()) || !served(manifest.toAuthority(), manifest.toState())) {
            throw new Rejection(RejectionCode.ADDRESSEE_UNKNOWN);
        }
        opened.content().verifyFiles();
    }

    /** Which authority of a State hosted here answers for a package: the one addressed, else the State's first one. */
    String answering(String toState, String toAuthority) {
        return served(toAuthority, toState)
                ? toAuthority
                : directory.mlaDefault(toState).map(Authority::key).orElse(toAuthority);
    }

    boolean hosts(String state) {
        return directory.hosts(state);
    }

    private boolean served(String authority, String state) {
        return directory
                .find(authority)
                .filter(found -> found.state().equals(state))
                .isPresent();
    }

    private Authority sealer(String authority) {
        return directory.find(authority).orElseThrow(() -> new Rejection(RejectionCode.SENDER_UNKNOWN));
    }

    /** A package with a good seal of a known authority; nothing else about it is checked yet. */
    record Opened(Authority sealedBy, MessagePackage content) {

        Manifest manifest() {
            return content.manifest();
        }
    }
}
