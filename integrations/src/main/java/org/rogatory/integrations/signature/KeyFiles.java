package org.rogatory.integrations.signature;

import java.io.ByteArrayInputStream;
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
import java.security.KeyStore.PrivateKeyEntry;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The key stores on disk: PKCS#12, readable by the owner alone, under one generated password. */
final class KeyFiles {

    private static final String END = ".p12";

    private final SecureRandom random = new SecureRandom();
    private final Path directory;
    private final char[] password;

    KeyFiles(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory.toAbsolutePath());
        this.password = locked(this::readOrMakePassword);
    }

    /** Whether there is such a file. */
    boolean has(String name) {
        return Files.exists(directory.resolve(name + END));
    }

    /** The keys of a file by alias; empty if there is no such file. */
    Optional<Map<String, SoftKey>> read(String name) throws IOException, GeneralSecurityException {
        return has(name)
                ? Optional.of(keys(Files.readAllBytes(directory.resolve(name + END)), password))
                : Optional.empty();
    }

    void write(String name, Map<String, SoftKey> keys) throws IOException, GeneralSecurityException {
        place(directory.resolve(name + END), PackedKeys.of(keys, password));
    }

    /** The lines of a text that an operator may have put into the folder. */
    List<String> lines(String name) throws IOException {
        Path file = directory.resolve(name);
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    /** The keys of a PKCS#12 store by alias. */
    static Map<String, SoftKey> keys(byte[] content, char[] password) throws IOException, GeneralSecurityException {
        KeyStore store = loaded(content, password);
        Map<String, SoftKey> keys = new LinkedHashMap<>();
        for (String alias : aliases(store)) {
            keys.put(alias, key(store, alias, password));
        }
        return keys;
    }

    /** The one key of a PKCS#12 store that is chosen by its certificate; no other is decrypted. */
    static SoftKey chosen(byte[] content, char[] password, Function<List<X509Certificate>, X509Certificate> choice)
            throws IOException, GeneralSecurityException {
        KeyStore store = loaded(content, password);
        Map<X509Certificate, String> aliases = new LinkedHashMap<>();
        for (String alias : aliases(store)) {
            aliases.putIfAbsent((X509Certificate) store.getCertificate(alias), alias);
        }
        X509Certificate certificate = choice.apply(List.copyOf(aliases.keySet()));
        return key(store, Objects.requireNonNull(aliases.get(certificate)), password);
    }

    private static KeyStore loaded(byte[] content, char[] password) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(content), password);
        return store;
    }

    /** Of its keys that have a certificate. */
    private static List<String> aliases(KeyStore store) throws GeneralSecurityException {
        List<String> aliases = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.entryInstanceOf(alias, PrivateKeyEntry.class) && store.getCertificateChain(alias) != null) {
                aliases.add(alias);
            }
        }
        return aliases;
    }

    private static SoftKey key(KeyStore store, String alias, char[] password) throws GeneralSecurityException {
        var chain = Arrays.stream(store.getCertificateChain(alias))
                .map(X509Certificate.class::cast)
                .toList();
        return new SoftKey((PrivateKey) store.getKey(alias, password), chain);
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
            random.nextBytes(secret);
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

    /** Something done under the lock of the folder. */
    interface Work<T> {
        T run() throws IOException;
    }
}
