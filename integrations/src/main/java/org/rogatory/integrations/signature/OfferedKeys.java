package org.rogatory.integrations.signature;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.rogatory.documents.signature.Key;
import org.rogatory.documents.signature.PersonalKeyRefused;
import org.rogatory.documents.signature.PersonalKeyRefused.Reason;
import org.rogatory.documents.signature.PersonalKeys;
import org.rogatory.trust.Bound;
import org.rogatory.trust.TrustLists;
import org.springframework.stereotype.Component;

/** The keys of officers while they sign, in memory and nowhere else. */
@Component
class OfferedKeys implements PersonalKeys {

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
    public Offer offer(byte[] keyFile, char[] pin, Asked asked) {
        SoftKey key = opened(keyFile, pin, new KeyChoice(trust, clock.instant(), asked));
        String authority = authority(key.certificate());
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

    /** A certificate is public: whose key lies beside it in the file is known only once it has signed something. */
    private static SoftKey opened(byte[] keyFile, char[] pin, KeyChoice choice) {
        try {
            KeyFileWork.demandBounded(keyFile);
            SoftKey key = KeyFiles.chosen(keyFile, pin, choice::among);
            if (!key.belongs()) {
                throw new PersonalKeyRefused(Reason.NOT_ONE_KEY);
            }
            return key;
        } catch (IOException | GeneralSecurityException e) {
            throw new PersonalKeyRefused(Reason.NOT_OPENED);
        } finally {
            Arrays.fill(pin, '\0');
        }
    }

    /** For which the register knows it; withdrawn in between, it is nobody's. */
    private String authority(X509Certificate certificate) {
        return trust.bound(certificate).map(Bound::authority).orElseThrow(() -> new PersonalKeyRefused(Reason.NOT_HIS));
    }

    /** The key of an offer that is still open. */
    Optional<SigningKey> of(Key.Personal key) {
        return Optional.ofNullable(open.get(key.handle()));
    }
}
