package org.rogatory.integrations.signature;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Date;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.rogatory.figures.CallFailure;
import org.rogatory.figures.OutsideCalls;
import org.rogatory.integrations.signature.SignatureSettings.Stamps;
import org.springframework.stereotype.Component;

/** The time-stamp authority of this node: the one of the settings, else the one of the demonstration. */
@Component
public class TimeStamps {

    private static final String PARTNER = "time-stamps";
    private static final int NONCE_BITS = 64;
    /** Of nobody: made of a random number, as anybody may. */
    private static final String DEMO_POLICY = "2.25.162417453190275903476823945112056394117";

    private final DemoKeys demo;
    private final Stamps settings;
    private final HttpSource http;
    private final OutsideCalls calls;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    TimeStamps(DemoKeys demo, SignatureSettings settings, OutsideCalls calls, Clock clock) {
        this.demo = demo;
        this.settings = settings.tsa();
        this.http = new HttpSource(this.settings.timeout());
        this.calls = calls;
        this.clock = clock;
    }

    /** Whether they come from elsewhere; those of the demonstration are this node's own word. */
    public boolean ofOthers() {
        return settings.url() != null;
    }

    /** Whether there is one. */
    public boolean given() {
        return settings.url() != null || !demo.states().isEmpty();
    }

    /**
     * As the signature library asks it.
     *
     * @throws UnsupportedOperationException if none is set up here
     */
    public TSPSource source() {
        URI url = settings.url();
        if (url != null) {
            return (digest, hash) -> noted(url, digest, hash);
        }
        SoftKey key = demo.states().stream()
                .findFirst()
                .orElseThrow(() -> new UnsupportedOperationException("No time-stamps are set up here"))
                .stamps();
        return (digest, hash) -> {
            KeyEntityTSPSource source = new KeyEntityTSPSource(key.key(), key.certificate(), key.chain());
            source.setTsaPolicy(DEMO_POLICY);
            source.setProductionTime(Date.from(clock.instant()));
            return source.getTimeStampResponse(digest, hash);
        };
    }

    /** As it went stands in the operator's figures. */
    private TimestampBinary noted(URI url, DigestAlgorithm digest, byte[] hash) {
        try {
            TimestampBinary stamp = asked(url, digest, hash);
            calls.answered(PARTNER);
            return stamp;
        } catch (SourceFailed failed) {
            calls.failed(PARTNER, failed.why());
            throw failed;
        }
    }

    private TimestampBinary asked(URI url, DigestAlgorithm digest, byte[] hash) {
        try {
            TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            TimeStampRequest request = generator.generate(
                    new ASN1ObjectIdentifier(digest.getOid()), hash, new BigInteger(NONCE_BITS, random));
            TimeStampResponse answer =
                    new TimeStampResponse(http.post(url, "application/timestamp-query", request.getEncoded()));
            answer.validate(request);
            if (answer.getTimeStampToken() == null) {
                throw new SourceFailed(CallFailure.REFUSED, "The time-stamp authority refused");
            }
            return new TimestampBinary(answer.getTimeStampToken().getEncoded());
        } catch (IOException | TSPException e) {
            throw new SourceFailed(CallFailure.UNREADABLE, "The time-stamp authority gave no readable answer");
        }
    }
}
