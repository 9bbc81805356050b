package org.rogatory.verification;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells at the start where the QR of letters does not lead strangers to this node: on paper it cannot be mended. */
@Component
class PrintedAddress {

    private static final Logger LOG = LoggerFactory.getLogger(PrintedAddress.class);

    private final VerificationSettings settings;

    PrintedAddress(VerificationSettings settings) {
        this.settings = settings;
    }

    @EventListener(ApplicationStartedEvent.class)
    void tell() {
        if (settings.address().isEmpty()) {
            LOG.info("Letters carry a verification code and no QR: rogatory.verification.address names no address");
        } else if (settings.ofThisMachine()) {
            LOG.info(
                    "The QR of letters leads to {}, on this machine only; rogatory.verification.address names another",
                    settings.address());
        }
    }
}
