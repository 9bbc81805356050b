package org.rogatory.integrations.signature;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.rogatory.documents.Key;
import org.rogatory.documents.PersonalKeyRefused;
import org.rogatory.documents.PersonalKeyRefused.Reason;
import org.rogatory.documents.PersonalKeys;
import org.rogatory.trust.Bound;
import org.rogatory.trust.KeyUse;
import org.rogatory.trust.TrustLists;
import org.springframework.stereotype.Component;

/** The keys of officers while they sign, in memory and nowhere else. */
@Component
class OfferedKeys implements PersonalKeys {

    private static final Set<String> KINDS = Set.of("RSA", "EC");

    private final TrustLists trust;
    private final Clock clock;
    private final Map<String, SoftKey> open = new ConcurrentHashMap<>();

    OfferedKeys(TrustLists trust, Clock clock) {
        this.trust = trust;
        this.clock = clock;
    }

    @Override
    public boolean registered(String officer) {
        return trust.hasKey(officer);
    }

    @Override
    public Offer offer(byte[] keyFile, char[] pin, String officer) {
        SoftKey key = opened(keyFile, pin);
        String authority = demandHis(key.certificate(), officer);
        String handle = UUID.randomUUID().toString();
        open.put(handle, key);
        return new Offer() {
            @Override
            public Key.Personal key() {
                return new Key.Personal(handle);
            }

            @Override
            public String authority() {
                return authority;
            }

            @Override
            public void close() {
                open.remove(handle);
            }
        };
    }

    private static SoftKey opened(byte[] keyFile, char[] pin) {
        Optional<SoftKey> key;
        try {
            KeyFileWork.demandBounded(keyFile);
            key = KeyFiles.single(keyFile, pin);
        } catch (IOException | GeneralSecurityException e) {
            throw new PersonalKeyRefused(Reason.NOT_OPENED);
        } finally {
            Arrays.fill(pin, '\0');
        }
        return key.filter(found ->
                        KINDS.contains(found.certificate().getPublicKey().getAlgorithm()))
                .orElseThrow(() -> new PersonalKeyRefused(Reason.NOT_ONE_KEY));
    }

    /** The authority for which the register knows it. */
    private String demandHis(X509Certificate certificate, String officer) {
        Bound his = trust.bound(certificate)
                .filter(bound -> bound.use() == KeyUse.PERSON && officer.equals(bound.officer()))
                .orElseThrow(() -> new PersonalKeyRefused(Reason.NOT_HIS));
        Date now = Date.from(clock.instant());
        if (now.before(certificate.getNotBefore()) || now.after(certificate.getNotAfter())) {
            throw new PersonalKeyRefused(Reason.NOT_VALID_NOW);
        }
        return his.authority();
    }

    /** The key of an offer that is still open. */
    Optional<SigningKey> of(Key.Personal key) {
        return Optional.ofNullable(open.get(key.handle()));
    }
}
