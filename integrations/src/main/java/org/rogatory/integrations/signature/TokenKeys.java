package org.rogatory.integrations.signature;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.KSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs11SignatureToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore.PasswordProtection;
import java.security.ProviderException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.integrations.signature.SignatureSettings.Token;

/** The keys of authorities in a token that speaks PKCS#11; they sign inside it. */
final class TokenKeys implements AutoCloseable {

    private final Pkcs11SignatureToken token;
    private final Map<String, SigningKey> keys = new HashMap<>();

    TokenKeys(Token told) {
        String library =
                ConfiguredKeys.demanded("pkcs11.library", told.library()).toString();
        PasswordProtection pin = new PasswordProtection(ConfiguredKeys.secret("pkcs11.pin-file", told.pinFile()));
        Integer slot = told.slot();
        token = slot == null
                ? new Pkcs11SignatureToken(library, pin)
                : new Pkcs11SignatureToken(library, pin, slot.intValue());
        List<X509Certificate> issuers = issuers(told.issuers());
        List<DSSPrivateKeyEntry> entries = entries();
        told.labels()
                .forEach((authority, label) -> keys.put(
                        authority,
                        named(entries, label)
                                .map(entry -> new TokenKey(token, entry, chain(entry, issuers)))
                                .orElseThrow(() -> new SignatureNotSetUp(
                                        "pkcs11.labels." + authority, "no such key with a certificate in the token"))));
    }

    private List<DSSPrivateKeyEntry> entries() {
        try {
            return token.getKeys();
        } catch (DSSException | ProviderException e) {
            throw new SignatureNotSetUp("pkcs11", "the token cannot be opened with this library, slot and PIN");
        }
    }

    private static Optional<DSSPrivateKeyEntry> named(List<DSSPrivateKeyEntry> entries, String label) {
        return entries.stream()
                .filter(entry -> entry instanceof KSPrivateKeyEntry known && label.equals(known.getAlias()))
                .findFirst();
    }

    private static List<X509Certificate> issuers(@Nullable Path file) {
        if (file == null) {
            return List.of();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (IOException | GeneralSecurityException e) {
            throw new SignatureNotSetUp("pkcs11.issuers", "no readable certificates");
        }
    }

    /** The certificates in the token, and above them those of the issuers that fit. */
    private static List<X509Certificate> chain(DSSPrivateKeyEntry entry, List<X509Certificate> issuers) {
        List<X509Certificate> chain = new ArrayList<>(Arrays.stream(entry.getCertificateChain())
                .map(CertificateToken::getCertificate)
                .toList());
        boolean grown = true;
        while (grown) {
            X509Certificate top = chain.get(chain.size() - 1);
            grown = issuers.stream()
                    .filter(issuer -> issuer.getSubjectX500Principal().equals(top.getIssuerX500Principal())
                            && !chain.contains(issuer))
                    .findFirst()
                    .map(chain::add)
                    .orElse(false);
        }
        return chain;
    }

    /** By authority. */
    Map<String, SigningKey> keys() {
        return keys;
    }

    @Override
    public void close() {
        token.close();
    }

    private record TokenKey(Pkcs11SignatureToken token, DSSPrivateKeyEntry entry, List<X509Certificate> chain)
            implements SigningKey {

        /** One at a time: tokens have few sessions. */
        @Override
        public byte[] sign(byte[] content) {
            synchronized (token) {
                return token.sign(new ToBeSigned(content), algorithm(), entry).getValue();
            }
        }
    }
}
