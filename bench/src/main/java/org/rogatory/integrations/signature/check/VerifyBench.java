package org.rogatory.integrations.signature.check;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.signature.Expected;
import org.rogatory.documents.signature.SignatureLevel;
import org.rogatory.documents.signature.SignatureSlot;
import org.rogatory.documents.signature.Verification;
import org.rogatory.integrations.pdf.BenchLetter;
import org.rogatory.integrations.signature.BenchDesk;

/** The whole check of a signed letter, beside bare verifications of as many signatures. */
@State(Scope.Benchmark)
public class VerifyBench {

    /** Kind of the key. */
    @Param({"RSA-3072", BenchDesk.ELLIPTIC})
    public String key;

    private BenchDesk desk;
    private BenchDesk.Raw raw;
    private PdfVerifier verifier;
    private byte[] letter;
    private byte[] value;
    private byte[] one;
    private byte[] two;

    /** Once for each kind. */
    @Setup
    public void prepare() throws IOException, GeneralSecurityException {
        desk = new BenchDesk(key);
        raw = desk.raw();
        letter = BenchLetter.laidOut();
        value = raw.sign(letter);
        verifier = new PdfVerifier(desk.desk().trust(), desk.desk().verifiers(), Clock.systemUTC(), 1);
        one = desk.signed(letter, SignatureSlot.SEAL, SignatureLevel.B);
        byte[] approved = desk.signed(letter, SignatureSlot.APPROVAL, SignatureLevel.B);
        byte[] both = desk.signed(approved, SignatureSlot.SEAL, SignatureLevel.T);
        two = desk.extended(desk.extended(both, SignatureLevel.LT), SignatureLevel.LTA);
    }

    /** What the Java platform alone needs for one signature. */
    @Benchmark
    public boolean bareOne() throws GeneralSecurityException {
        return raw.verifies(letter, value);
    }

    /** The same for two. */
    @Benchmark
    public boolean bareTwo() throws GeneralSecurityException {
        return raw.verifies(letter, value) & raw.verifies(letter, value);
    }

    /** A seal at B. */
    @Benchmark
    public Verification oneAtB() throws IOException {
        return genuine(one);
    }

    /** An approval and a seal at LTA. */
    @Benchmark
    public Verification twoAtLta() throws IOException {
        return genuine(two);
    }

    private Verification genuine(byte[] content) throws IOException {
        Verification found = verifier.verify(Work.of(content), Expected.nothing());
        if (!found.genuine()) {
            throw new IllegalStateException("Nothing that is genuine was measured: " + found.findings());
        }
        return found;
    }

    /** Once for each kind. */
    @TearDown
    public void end() throws IOException {
        verifier.destroy();
        desk.close();
    }
}
