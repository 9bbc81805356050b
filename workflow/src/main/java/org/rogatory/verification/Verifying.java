package org.rogatory.verification;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.rogatory.documents.Expected;
import org.rogatory.documents.SignatureVerifier;
import org.rogatory.documents.Work;
import org.rogatory.documents.Works;
import org.rogatory.exchange.PackageChecks;
import org.rogatory.exchange.PackageFormat;
import org.rogatory.exchange.VerifiedPackage;
import org.springframework.stereotype.Service;

/** Checks the signatures of what strangers bring: a few at a time, and nothing of it is kept. */
@Service
public class Verifying {

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
     * @throws org.rogatory.documents.ByteStore.ContentTooLarge if it is larger than the limit
     */
    public Verified verify(InputStream content) throws IOException {
        takePlace();
        try (Work work = works.of(content, limit)) {
            return packed(work) ? packaged(work) : new Verified(verifier.verify(work, Expected.byStranger()), null);
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

    private static boolean packed(Work work) throws IOException {
        try (var in = work.open()) {
            return PackageFormat.begins(in.readNBytes(2));
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
