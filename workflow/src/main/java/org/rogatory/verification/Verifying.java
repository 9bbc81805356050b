package org.rogatory.verification;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.rogatory.documents.Expected;
import org.rogatory.documents.SignatureVerifier;
import org.rogatory.documents.Verification;
import org.rogatory.documents.Work;
import org.rogatory.documents.Works;
import org.springframework.stereotype.Service;

/** Checks the signatures of what strangers bring: a few at a time, and nothing of it is kept. */
@Service
public class Verifying {

    private final SignatureVerifier verifier;
    private final Works works;
    private final long limit;
    private final Duration patience;
    private final Semaphore places;

    Verifying(SignatureVerifier verifier, Works works, VerificationSettings settings) {
        this.verifier = verifier;
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
     * What the signatures of a content say.
     *
     * @throws VerificationBusy if too many are being checked
     * @throws org.rogatory.documents.ByteStore.ContentTooLarge if it is larger than the limit
     */
    public Verification verify(InputStream content) throws IOException {
        takePlace();
        try (Work work = works.of(content, limit)) {
            return verifier.verify(work, Expected.byStranger());
        } catch (SignatureVerifier.Busy stuck) {
            throw new VerificationBusy();
        } finally {
            places.release();
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
