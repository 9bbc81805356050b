package org.rogatory.integrations.signature.anchor;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import java.util.Optional;
import java.util.TreeSet;
import org.rogatory.audit.AnchorSigner;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.integrations.signature.DetachedSeals;
import org.rogatory.integrations.signature.TimeStamps;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Signs places of the chain with the seal of the central authority of the first State that works on this node. */
@Component
class NodeAnchorSigner implements AnchorSigner {

    private static final Logger LOG = LoggerFactory.getLogger(NodeAnchorSigner.class);

    private final DetachedSeals seals;
    private final TimeStamps stamps;
    private final Directory directory;

    NodeAnchorSigner(DetachedSeals seals, TimeStamps stamps, Directory directory) {
        this.seals = seals;
        this.stamps = stamps;
        this.directory = directory;
    }

    @Override
    public Optional<byte[]> seal(byte[] said) {
        var hosted = new TreeSet<>(directory.hosted());
        return hosted.stream()
                .flatMap(state -> directory.mlaDefault(state).stream())
                .findFirst()
                .flatMap(central -> by(central, said));
    }

    private Optional<byte[]> by(Authority central, byte[] said) {
        try {
            return Optional.of(seals.over(said, central.key()));
        } catch (UnsupportedOperationException noKey) {
            LOG.warn("A place of the trail's chain is kept unsigned: no key is set up for {}", central.key());
            return Optional.empty();
        }
    }

    @Override
    public Optional<byte[]> stamp(byte[] said) {
        if (!stamps.ofOthers()) {
            return Optional.empty();
        }
        try {
            var hash = DSSUtils.digest(DigestAlgorithm.SHA256, said);
            return Optional.of(stamps.source()
                    .getTimeStampResponse(DigestAlgorithm.SHA256, hash)
                    .getBytes());
        } catch (DSSExternalResourceException silent) {
            LOG.warn("A place of the trail's chain is kept without a time-stamp: its authority did not answer");
            return Optional.empty();
        }
    }
}
