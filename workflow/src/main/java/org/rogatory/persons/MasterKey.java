package org.rogatory.persons;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Set;

/** A key that wraps the keys of the files; read from a file outside the database. */
final class MasterKey implements WrappingKey {

    private static final String CONTEXT = "file-key:";

    private final Secret secret;
    private final byte[] markKey;

    private MasterKey(byte[] key) {
        this.secret = new Secret(key);
        this.markKey = Fingerprint.derived(key, "rogatory:installation-mark");
    }

    static MasterKey read(Path file) {
        try {
            return new MasterKey(Base64.getDecoder()
                    .decode(Files.readString(file, StandardCharsets.US_ASCII).strip()));
        } catch (IOException missing) {
            throw new MasterKeyRefused("The master key cannot be read; restore it from its own backup");
        } catch (IllegalArgumentException broken) {
            throw new MasterKeyRefused("The file of the master key does not hold a key");
        }
    }

    /** Makes the key at the first start, readable by its owner alone; never overwrites one. */
    static MasterKey readOrMake(Path file) {
        try {
            make(file.toAbsolutePath());
        } catch (FileAlreadyExistsException present) {
            return read(file);
        } catch (IOException failed) {
            throw new UncheckedIOException("The master key cannot be stored", failed);
        }
        return read(file);
    }

    @Override
    public byte[] wrap(byte[] key, String caseRef) {
        return secret.encrypt(key, CONTEXT + caseRef);
    }

    @Override
    public byte[] unwrap(byte[] wrapped, String caseRef) {
        return secret.decrypt(wrapped, CONTEXT + caseRef);
    }

    /** The key of the marks of this installation, as long as no other was kept. */
    byte[] markKey() {
        return markKey.clone();
    }

    /** Written whole beside its place, by one alone, and then given its name, so that nobody ever reads half a key. */
    private static synchronized void make(Path file) throws IOException {
        demandNone(file);
        Files.createDirectories(file.getParent());
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        var options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(fresh, options, ownerOnly())) {
            channel.lock();
            demandNone(file);
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(Base64.getEncoder().encode(Secret.randomKey())));
            channel.force(true);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException made) {
            Files.deleteIfExists(fresh);
            throw made;
        }
    }

    private static void demandNone(Path file) throws FileAlreadyExistsException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
