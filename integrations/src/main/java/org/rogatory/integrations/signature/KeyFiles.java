package org.rogatory.integrations.signature;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** The key stores on disk: PKCS#12, readable by the owner alone, under one generated password. */
final class KeyFiles {

    private static final String ALIAS = "seal";

    private final Path directory;
    private final char[] password;

    KeyFiles(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory.toAbsolutePath());
        this.password = locked(this::readOrMakePassword);
    }

    Optional<KeyPairWithChain> read(String name) throws IOException, GeneralSecurityException {
        Path file = directory.resolve(name + ".p12");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(Files.readAllBytes(file)), password);
        PrivateKey key = (PrivateKey) store.getKey(ALIAS, password);
        X509Certificate[] chain = Arrays.stream(store.getCertificateChain(ALIAS))
                .map(X509Certificate.class::cast)
                .toArray(X509Certificate[]::new);
        return Optional.of(new KeyPairWithChain(key, chain));
    }

    void write(String name, KeyPairWithChain keys) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, password);
        store.setKeyEntry(ALIAS, keys.key(), password, (Certificate[]) keys.chain());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.store(out, password);
        place(directory.resolve(name + ".p12"), out.toByteArray());
    }

    /** Runs alone among all processes that share the folder, so that two nodes never make two keys for one authority. */
    <T> T locked(Work<T> work) throws IOException {
        synchronized (KeyFiles.class) {
            try (FileChannel channel = FileChannel.open(
                            directory.resolve("keys.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                assert lock.isValid();
                return work.run();
            }
        }
    }

    private char[] readOrMakePassword() throws IOException {
        Path file = directory.resolve("seal.password");
        if (!Files.exists(file)) {
            byte[] secret = new byte[32];
            new SecureRandom().nextBytes(secret);
            place(file, Base64.getUrlEncoder().withoutPadding().encode(secret));
        }
        return Files.readString(file, StandardCharsets.US_ASCII).strip().toCharArray();
    }

    private void place(Path target, byte[] content) throws IOException {
        Path fresh = Files.createTempFile(directory, "new-", ".tmp");
        try {
            if (Files.getFileStore(directory).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
            }
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(content));
                channel.force(true);
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** A private key with its certificate first and the issuer's after it. */
    record KeyPairWithChain(PrivateKey key, X509Certificate[] chain) {

        X509Certificate certificate() {
            return chain[0];
        }

        byte[] sign(byte[] content) {
            try {
                Signature signature = Signature.getInstance("SHA256withECDSA");
                signature.initSign(key);
                signature.update(content);
                return signature.sign();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("The seal key does not sign", e);
            }
        }
    }

    /** Something done under the lock of the folder. */
    interface Work<T> {
        T run() throws IOException;
    }
}
