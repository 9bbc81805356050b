package org.rogatory.integrations.signature.check;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.signature.SignatureLevel;

/** When a signature was made, by its signer's word and by proof. */
final class Times {

    private Times() {}

    static @Nullable Instant claimed(SignatureWrapper signature) {
        Date claimed = signature.getClaimedSigningTime();
        return claimed == null ? null : claimed.toInstant();
    }

    /** The earliest of the time-stamps that hold. */
    static @Nullable Instant proven(SignatureWrapper signature, SimpleReport simple) {
        return signature.getTimestampList().stream()
                .filter(stamp -> simple.getIndication(stamp.getId()) == Indication.PASSED)
                .map(TimestampWrapper::getProductionTime)
                .map(Date::toInstant)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The format tells how it is built; a time-stamp that nobody here answers for makes no more of it than level B. */
    static @Nullable SignatureLevel level(SignatureWrapper signature, SimpleReport simple) {
        SignatureLevel built = built(signature.getSignatureFormat());
        return built == null || proven(signature, simple) != null ? built : SignatureLevel.B;
    }

    private static @Nullable SignatureLevel built(eu.europa.esig.dss.enumerations.SignatureLevel format) {
        return switch (format) {
            case PAdES_BASELINE_B -> SignatureLevel.B;
            case PAdES_BASELINE_T -> SignatureLevel.T;
            case PAdES_BASELINE_LT -> SignatureLevel.LT;
            case PAdES_BASELINE_LTA -> SignatureLevel.LTA;
            default -> null;
        };
    }
}
