package org.rogatory.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.SignatureChecks;
import org.rogatory.documents.bytes.ByteStore.StoreFull;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.signature.Expected;
import org.rogatory.documents.signature.SignatureVerifier;
import org.springframework.stereotype.Component;

/**
 * Looks into a sealed package and refuses it, or vouches for its sender, its addressee, every file and its letter.
 * Changes nothing. Never inside a transaction: seals and letters are checked, and others asked about certificates.
 */
@Component
class Inspection {

    /** Of a manifest that anybody may have made: it is read only as far as it costs little. */
    private static final int LARGEST_OF_ANYBODY = 1024 * 1024;

    private final PackageSealer sealer;
    private final Directory directory;
    private final ExchangeSettings settings;
    private final ArrivedLetter letters;

    Inspection(PackageSealer sealer, Directory directory, ExchangeSettings settings, ArrivedLetter letters) {
        this.letters = letters;
        this.sealer = sealer;
        this.directory = directory;
        this.settings = settings;
    }

    /**
     * All that can be told of a package before anything that is kept here is asked.
     *
     * @throws DocumentRefused if so much is being checked that its letter has to wait: tried again later it is checked
     */
    Checked check(Work sealedPackage) {
        try {
            return checked(sealedPackage, open(sealedPackage));
        } catch (Rejection rejection) {
            return Checked.refused(null, rejection);
        } catch (SignatureVerifier.Busy busy) {
            throw new DocumentRefused(SignatureChecks.BUSY);
        } catch (StoreFull full) {
            throw new DocumentRefused("disk-full");
        } catch (IOException failed) {
            throw new UncheckedIOException("A package could not be looked into", failed);
        }
    }

    private Checked checked(Work sealedPackage, Opened opened) throws IOException {
        try {
            demandSender(opened);
            demandForUs(opened.manifest());
            demandFewFiles(opened.manifest());
            opened.content().verifyFiles();
            demandRoom(opened.manifest());
            var letter = letter(sealedPackage, opened, Expected.nothing());
            var vouched = opened.seal().standing() == SealStanding.VOUCHED;
            return new Checked(opened, null, vouched ? letter.vouched() : letter, null);
        } catch (Rejection rejection) {
            return Checked.refused(opened, rejection);
        }
    }

    /** Opens the seal; who sealed it is then known even if the rest is refused. */
    private Opened open(Work sealedPackage) throws IOException {
        var entries = entries(sealedPackage, settings.whole());
        var seal = sealer.open(sealedPackage, entries);
        var authority = known(seal.signature().signer().authority());
        return new Opened(authority, MessagePackage.read(entries), seal);
    }

    /**
     * Looks into a package that nobody takes in, also where nobody answers for its seal. Where that tells no authority,
     * the one stands for it that the package names as its sender.
     *
     * @param most largest number of bytes that it may take and unpack to, if that is less than any package may
     */
    Opened look(Work sealedPackage, long most) throws IOException {
        var entries = entries(sealedPackage, Math.min(most, settings.whole()));
        var seal = sealer.look(sealedPackage, entries);
        if (!seal.standing().taken() && entries.manifest().length > LARGEST_OF_ANYBODY) {
            throw new Rejection(RejectionCode.TOO_LARGE);
        }
        var signer = seal.signature().signer().authority();
        if (signer != null) {
            return new Opened(known(signer), MessagePackage.read(entries), seal);
        }
        if (seal.standing().taken()) {
            throw new Rejection(RejectionCode.SENDER_UNKNOWN);
        }
        var content = MessagePackage.read(entries);
        return new Opened(known(content.manifest().fromAuthority()), content, seal);
    }

    private static PackageEntries entries(Work sealedPackage, long limit) {
        if (sealedPackage.size() > limit) {
            throw new Rejection(RejectionCode.TOO_LARGE);
        }
        return new PackageEntries(limit);
    }

    private Authority known(@Nullable String authority) {
        return directory.find(String.valueOf(authority)).orElseThrow(() -> new Rejection(RejectionCode.SENDER_UNKNOWN));
    }

    /** What is found of its letter; a receipt has none. */
    LetterFound letter(Work sealedPackage, Opened opened, Expected expected) throws IOException {
        return opened.manifest().receipt()
                ? LetterFound.of(LetterState.NONE)
                : letters.look(sealedPackage, opened, expected);
    }

    /** A file that is listed again is kept again, and a manifest has room for very many of them. */
    private static void demandFewFiles(Manifest manifest) {
        if (manifest.files().size() > PackageEntries.MOST) {
            throw new Rejection(RejectionCode.PACKAGE_INVALID);
        }
    }

    /** All its files together, each as often as it is listed; their sizes are known to be true. */
    private void demandRoom(Manifest manifest) {
        var size = manifest.files().stream().mapToLong(Manifest.Listed::size).sum();
        if (size > settings.whole()) {
            throw new Rejection(RejectionCode.TOO_LARGE);
        }
    }

    private void demandForUs(Manifest manifest) {
        if (!directory.hosts(manifest.toState()) || !served(manifest.toAuthority(), manifest.toState())) {
            throw new Rejection(RejectionCode.ADDRESSEE_UNKNOWN);
        }
    }

    /** Refuses what is not from whom it says, or not what its manifest lists. */
    void demandSound(Opened opened) {
        demandSender(opened);
        opened.content().verifyFiles();
    }

    private static void demandSender(Opened opened) {
        var manifest = opened.manifest();
        if (!opened.sealedBy().key().equals(manifest.fromAuthority())) {
            throw new Rejection(RejectionCode.SENDER_MISMATCH);
        }
        if (!opened.sealedBy().state().equals(manifest.fromState())) {
            throw new Rejection(RejectionCode.SENDER_UNKNOWN);
        }
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

    /**
     * What was found of a package.
     *
     * @param opened null where not even its seal holds
     * @param refusal why it is refused; null if nothing stands against it but perhaps its letter
     * @param files what is kept of it already, in case it is taken in
     */
    record Checked(
            @Nullable Opened opened,
            @Nullable Rejection refusal,
            LetterFound letter,
            @Nullable KeptFiles files) {

        static Checked refused(@Nullable Opened opened, Rejection refusal) {
            return new Checked(opened, refusal, LetterFound.of(LetterState.NONE), null);
        }

        /** The same with its files kept. */
        Checked with(KeptFiles kept) {
            return new Checked(opened, refusal, letter, kept);
        }

        /** Whether it will be refused in any case, as one for this State. */
        boolean hopeless(String toState) {
            return opened == null
                    || refusal != null
                    || !toState.equals(opened.manifest().toState());
        }

        /** The State whose authority sealed it, whatever else is wrong with it; null where no known one did. */
        @Nullable
        String sealedBy() {
            return opened == null ? null : opened.sealedBy().state();
        }

        /** Whether it says that it is of one of these kinds. */
        boolean ofKind(Set<String> kinds) {
            return opened != null && kinds.contains(opened.manifest().kind());
        }

        /** The thread that it names; null where its manifest cannot be read. */
        @Nullable
        String thread() {
            return opened == null ? null : opened.manifest().threadId();
        }
    }

    /**
     * A package under a seal that is not broken; nothing else about it is checked yet.
     *
     * @param sealedBy who sealed it; where it was only looked into and nobody knows, who is said to have sent it
     */
    record Opened(Authority sealedBy, MessagePackage content, PackageSeal seal) {

        Manifest manifest() {
            return content.manifest();
        }
    }
}
