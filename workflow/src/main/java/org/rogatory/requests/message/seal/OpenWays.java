package org.rogatory.requests.message.seal;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.documents.signature.Key;
import org.rogatory.documents.signature.SignatureMode;
import org.rogatory.documents.signature.SignatureProvider;
import org.rogatory.signing.AllowedWays;
import org.rogatory.signing.SignedKinds;
import org.springframework.stereotype.Component;

/** The ways in which a letter can be signed today: those that are allowed, and for which the node has the key. */
@Component
class OpenWays {

    /** Their last signature is a seal: without a key of the authority the letter would wait for it for ever. */
    private static final Set<SignatureMode> BY_SEAL = Set.of(SignatureMode.SERVER, SignatureMode.TOKEN);

    private final AllowedWays allowed;
    private final SignatureProvider keys;

    OpenWays(AllowedWays allowed, SignatureProvider keys) {
        this.allowed = allowed;
        this.keys = keys;
    }

    /** Those for letters of this kind that are signed for this authority; what cannot be chosen stays the seal. */
    Set<SignatureMode> of(String authority, String kind) {
        var named = allowed.of(authority, kind);
        var sealed = !SignedKinds.CHOSEN.contains(kind) || keys.has(new Key.Server(authority));
        return Arrays.stream(SignatureMode.values())
                .filter(mode -> named.contains(mode.key()))
                .filter(mode -> sealed || !BY_SEAL.contains(mode))
                .collect(Collectors.toUnmodifiableSet());
    }
}
