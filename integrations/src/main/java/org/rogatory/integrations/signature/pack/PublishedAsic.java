package org.rogatory.integrations.signature.pack;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.signature.SignatureFound.Signer;
import org.rogatory.exchange.Rejection;
import org.rogatory.exchange.RejectionCode;
import org.rogatory.exchange.SealStanding;
import org.rogatory.integrations.signature.Verifiers;
import org.rogatory.media.MediaRefused;
import org.rogatory.media.PublishedPackages;
import org.rogatory.trust.KeyUse;
import org.rogatory.trust.TrustLists;
import org.springframework.stereotype.Component;

/** Packages of the media register: containers like those between States, signed with the key of a publisher. */
@Component
class PublishedAsic implements PublishedPackages {

    private static final Set<String> SEALS =
            Set.of(RejectionCode.SEAL_INVALID.key(), RejectionCode.SEAL_NOT_VERIFIABLE.key());

    private final AsicReader containers;

    PublishedAsic(TrustLists trust, Verifiers verifiers, Clock clock) {
        this.containers = new AsicReader(new SealCheck(trust, verifiers, clock, KeyUse.PUBLISHER));
    }

    @Override
    public Publisher open(Work signed, Sink sink) throws IOException {
        try {
            Signer signer = containers
                    .read(signed, SealStanding.GENUINE::equals, sink::entry)
                    .signature()
                    .signer();
            return Optional.ofNullable(signer.state())
                    .flatMap(state ->
                            Optional.ofNullable(signer.authority()).map(authority -> new Publisher(state, authority)))
                    .orElseThrow(() -> new MediaRefused("media-seal"));
        } catch (Rejection rejection) {
            throw new MediaRefused(SEALS.contains(rejection.getMessage()) ? "media-seal" : "media-package");
        }
    }
}
