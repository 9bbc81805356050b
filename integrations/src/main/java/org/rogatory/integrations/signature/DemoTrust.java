package org.rogatory.integrations.signature;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.integrations.signature.DemoKeys.DemoState;
import org.rogatory.trust.Anchor;
import org.rogatory.trust.Bound;
import org.rogatory.trust.KeyUse;
import org.rogatory.trust.TrustSeeds;
import org.springframework.stereotype.Component;

/**
 * Whom a node believes that was told nothing else: the authorities made here. What the settings name is real: two
 * administrators enter it like any other.
 */
@Component
class DemoTrust implements TrustSeeds {

    private static final String LIST = "Rogatory demo";
    /** Its place among the key usages of a certificate. */
    private static final int KEY_AGREEMENT = 4;

    private final DemoKeys demo;
    private final ConfiguredKeys configured;
    private final ConfiguredEncryption encryption;
    private final Directory directory;

    DemoTrust(DemoKeys demo, ConfiguredKeys configured, ConfiguredEncryption encryption, Directory directory) {
        this.encryption = encryption;
        this.demo = demo;
        this.configured = configured;
        this.directory = directory;
    }

    @Override
    public List<Anchor> anchors() {
        List<Anchor> anchors = new ArrayList<>();
        for (DemoState state : demo.states()) {
            anchors.add(new Anchor(state.state(), LIST, state.root().certificate()));
            demo.former().ifPresent(former -> anchors.add(new Anchor(state.state(), LIST, former)));
        }
        return anchors.stream().distinct().toList();
    }

    /** What a certificate says of its owner counts only where it was issued here. */
    @Override
    public Optional<Bound> bound(X509Certificate signer) {
        Optional<Authority> owner = Optional.ofNullable(said(signer, BCStyle.O))
                .flatMap(directory::find)
                .filter(authority -> stands(signer, authority.state()));
        String officer = said(signer, BCStyle.UID);
        return owner.map(authority -> new Bound(authority.state(), authority.key(), officer, use(signer, officer)));
    }

    private static KeyUse use(X509Certificate certificate, @Nullable String officer) {
        boolean[] usage = certificate.getKeyUsage();
        if (usage != null && usage[KEY_AGREEMENT]) {
            return KeyUse.ENCRYPTION;
        }
        return officer == null ? KeyUse.SEAL : KeyUse.PERSON;
    }

    @Override
    public void prepare() {
        demo.makeReaders();
    }

    @Override
    public Optional<X509Certificate> encryption(String authority) {
        return encryption.of(authority).isPresent()
                ? Optional.empty()
                : demo.encryption(authority).map(SoftKey::certificate);
    }

    /** Whether the issuer of that State, or the former one of all, issued it. */
    private boolean stands(X509Certificate signer, String state) {
        return Stream.concat(
                        demo.states().stream()
                                .filter(known -> known.state().equals(state))
                                .map(known -> known.issuer().certificate()),
                        demo.former().stream())
                .anyMatch(issuer -> issued(issuer, signer));
    }

    private static boolean issued(X509Certificate issuer, X509Certificate signer) {
        try {
            signer.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException another) {
            return false;
        }
    }

    private static @Nullable String said(X509Certificate certificate, ASN1ObjectIdentifier what) {
        RDN[] found = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded())
                .getRDNs(what);
        return found.length == 0
                ? null
                : IETFUtils.valueToString(found[0].getFirst().getValue());
    }

    /** An authority with a key of its own gets none made here. */
    @Override
    public List<X509Certificate> of(String state) {
        if (demo.states().isEmpty()) {
            return List.of();
        }
        List<String> authorities =
                directory.authorities(state).stream().map(Authority::key).toList();
        return Stream.concat(
                        authorities.stream()
                                .filter(authority -> configured.of(authority).isEmpty())
                                .map(authority -> demo.seal(authority).certificate()),
                        authorities.stream().flatMap(authority -> encryption(authority).stream()))
                .toList();
    }
}
