package org.rogatory.verification;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.bytes.Works;
import org.rogatory.documents.signature.Expected;
import org.rogatory.documents.signature.FindingFound;
import org.rogatory.documents.signature.SignatureVerifier;
import org.rogatory.documents.signature.Verdict;
import org.rogatory.documents.signature.Verification;
import org.rogatory.exchange.PackageChecks;
import org.rogatory.exchange.PackageFormat;
import org.rogatory.exchange.VerifiedPackage;
import org.springframework.stereotype.Service;

/** Checks the signatures of what strangers bring: a few at a time, and nothing of it is kept. */
@Service
public class Verifying {

    /** What is told of a zip that is neither a package nor a letter. */
    private static final Verification NO_PACKAGE = new Verification(
            Verdict.UNSIGNED, Verification.Kind.OTHER, List.of(), List.of(FindingFound.of("no-package")), null, null);

    private final SignatureVerifier verifier;
    private final PackageChecks packages;
    private final Works works;
    private final long limit;
    private final Duration patience;
    private final Semaphore places;

    Verifying(SignatureVerifier verifier, PackageChecks packages, Works works, VerificationSettings settings) {
        this.verifier = verifier;
        this.packages = packages;
        this.works = works;
        this.limit = settings.limit().toBytes();
        this.patience = settings.patience();
        this.places = new Semaphore(settings.parallel());
    }

    /** The largest content that is checked, in bytes. */
    public long limit() {
        return limit;
    }

    /**
     * What the signatures of a content say: of a letter, or of a package and the letter inside.
     *
     * @throws VerificationBusy if too many are being checked
     * @throws org.rogatory.documents.bytes.ByteStore.ContentTooLarge if it is larger than the limit
     */
    public Verified verify(InputStream content) throws IOException {
        takePlace();
        try (Work work = works.of(content, limit)) {
            var head = head(work);
            if (PackageFormat.otherZip(head) && !remains(work)) {
                return new Verified(NO_PACKAGE, null);
            }
            return PackageFormat.begins(head)
                    ? packaged(work)
                    : new Verified(verifier.verify(work, Expected.byStranger()), null);
        } catch (SignatureVerifier.Busy stuck) {
            throw new VerificationBusy();
        } finally {
            places.release();
        }
    }

    private Verified packaged(Work work) throws IOException {
        var found = looked(work);
        return new Verified(found.whole(), found.letter());
    }

    private VerifiedPackage looked(Work work) throws IOException {
        try {
            return verifier.aside(work, () -> packages.verify(work));
        } catch (SignatureVerifier.TooSlow late) {
            return PackageChecks.late();
        } catch (SignatureVerifier.TooComplex beyond) {
            return PackageChecks.complex();
        }
    }

    /** A package with which somebody has tampered is not called a harmless zip. */
    private static boolean remains(Work work) throws IOException {
        try (var in = work.open()) {
            return PackageFormat.remains(in);
        }
    }

    private static byte[] head(Work work) throws IOException {
        try (var in = work.open()) {
            return in.readNBytes(PackageFormat.HEAD);
        }
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new VerificationBusy();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new VerificationBusy();
        }
    }
}
