package org.rogatory.integrations.signature;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.rogatory.documents.signature.PersonalKeyRefused;
import org.rogatory.documents.signature.PersonalKeyRefused.Reason;
import org.rogatory.documents.signature.PersonalKeys;
import org.rogatory.trust.Certificates;
import org.rogatory.trust.KeyUse;
import org.rogatory.trust.TrustLists;

/**
 * Which key of a file an officer signs with: the one he has chosen, or the only one that could sign. What is not his, not
 * valid or made for something else than signatures is no choice.
 */
record KeyChoice(TrustLists trust, Instant now, PersonalKeys.Asked asked) {

    private static final Set<String> KINDS = Set.of("RSA", "EC");
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;
    private static final int HEXADECIMAL = 16;

    /**
     * Of these certificates the one whose key signs.
     *
     * @throws PersonalKeyRefused if there is none, or if he has to choose first
     */
    X509Certificate among(List<X509Certificate> all) {
        List<X509Certificate> signing = some(all, each -> signs(each) && wanted(each), Reason.NOT_ONE_KEY);
        List<X509Certificate> his = some(signing, this::his, Reason.NOT_HIS);
        List<X509Certificate> valid = some(his, this::valid, Reason.NOT_VALID_NOW);
        if (valid.size() > 1) {
            throw PersonalKeyRefused.several(valid.stream().map(KeyChoice::told).toList());
        }
        return valid.get(0);
    }

    private static List<X509Certificate> some(
            List<X509Certificate> found, Predicate<X509Certificate> fits, Reason otherwise) {
        List<X509Certificate> some = found.stream().filter(fits).toList();
        if (some.isEmpty()) {
            throw new PersonalKeyRefused(otherwise);
        }
        return some;
    }

    /** A certificate that does not say what its key is for does not say that it is for something else. */
    private static boolean signs(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        return KINDS.contains(certificate.getPublicKey().getAlgorithm())
                && (usage == null || usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION]);
    }

    private boolean wanted(X509Certificate certificate) {
        String chosen = asked.certificate();
        return chosen == null || chosen.equalsIgnoreCase(Certificates.fingerprint(certificate));
    }

    private boolean his(X509Certificate certificate) {
        return trust.bound(certificate)
                .filter(bound -> bound.use() == KeyUse.PERSON && Objects.equals(asked.officer(), bound.officer()))
                .isPresent();
    }

    private boolean valid(X509Certificate certificate) {
        return !now.isBefore(certificate.getNotBefore().toInstant())
                && !now.isAfter(certificate.getNotAfter().toInstant());
    }

    private static PersonalKeys.Choice told(X509Certificate certificate) {
        return new PersonalKeys.Choice(
                Certificates.fingerprint(certificate),
                certificate.getSubjectX500Principal().getName(),
                certificate.getSerialNumber().toString(HEXADECIMAL),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant());
    }
}
