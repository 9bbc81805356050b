package org.rogatory.integrations.signature;

import java.io.IOException;
import java.security.GeneralSecurityException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.rogatory.documents.signature.SignatureLevel;
import org.rogatory.documents.signature.SignatureSlot;
import org.rogatory.integrations.pdf.BenchLetter;

/** Signatures of a letter as the product makes them, beside a bare one over the same bytes. */
@State(Scope.Benchmark)
public class SigningBench {

    /** Kind of the key. */
    @Param({"RSA-3072", BenchDesk.ELLIPTIC})
    public String key;

    private BenchDesk desk;
    private BenchDesk.Raw raw;
    private byte[] letter;
    private byte[] stamped;
    private byte[] lasting;

    /** Once for each kind. */
    @Setup
    public void prepare() throws IOException, GeneralSecurityException {
        desk = new BenchDesk(key);
        raw = desk.raw();
        letter = BenchLetter.laidOut();
        stamped = desk.signed(letter, SignatureSlot.SEAL, SignatureLevel.T);
        lasting = desk.extended(stamped, SignatureLevel.LT);
    }

    /** What the Java platform alone needs. */
    @Benchmark
    public byte[] bare() throws GeneralSecurityException {
        return raw.sign(letter);
    }

    /** A seal with its visible block. */
    @Benchmark
    public byte[] b() throws IOException {
        return desk.signed(letter, SignatureSlot.SEAL, SignatureLevel.B);
    }

    /** The same with a time-stamp. */
    @Benchmark
    public byte[] t() throws IOException {
        return desk.signed(letter, SignatureSlot.SEAL, SignatureLevel.T);
    }

    /** What is revoked is asked and put into a letter that is at T. */
    @Benchmark
    public byte[] toLt() throws IOException {
        return desk.extended(stamped, SignatureLevel.LT);
    }

    /** A time-stamp over a letter that is at LT. */
    @Benchmark
    public byte[] toLta() throws IOException {
        return desk.extended(lasting, SignatureLevel.LTA);
    }

    /** A letter from its first byte to LTA: signed at T, then brought to LT and to LTA. */
    @Benchmark
    public byte[] lta() throws IOException {
        byte[] signed = desk.signed(letter, SignatureSlot.SEAL, SignatureLevel.T);
        return desk.extended(desk.extended(signed, SignatureLevel.LT), SignatureLevel.LTA);
    }

    /** Once for each kind. */
    @TearDown
    public void end() throws IOException {
        desk.close();
    }
}
