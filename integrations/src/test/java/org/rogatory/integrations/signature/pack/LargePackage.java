package org.rogatory.integrations.signature.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import org.rogatory.exchange.PackageSealer.Entry;
import org.rogatory.integrations.signature.LittleMemory;
import org.rogatory.integrations.signature.PackageDesk;

/** Runs on its own, with less memory than a file of the package needs: seals it, opens it and reads the file again. */
final class LargePackage {

    private static final String FILE = "annex-01-recording.mp4";

    private LargePackage() {}

    /** Expects the file and a folder for keys. */
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        LittleMemory.demandThatItFitsNowhere(file);
        AsicPackageSealer sealer = Packages.sealer(new PackageDesk(Path.of(arguments[1])), Packages.CLOCK);
        Path parcel = file.resolveSibling("parcel");
        try (OutputStream to = Files.newOutputStream(parcel)) {
            sealer.seal(entries(file), Packages.AUTHORITY, to);
        }
        FileContent content = new FileContent(parcel);
        demandTheSame(file, seen -> sealer.open(content, seen::entry));
        demandTheSame(file, seen -> sealer.again(content, seen::entry));
    }

    private static List<Entry> entries(Path file) {
        byte[] letter = "letter".getBytes(StandardCharsets.US_ASCII);
        return List.of(
                new Entry("01-request.pdf", "application/pdf", () -> new ByteArrayInputStream(letter)),
                new Entry(FILE, "video/mp4", () -> Files.newInputStream(file)));
    }

    /** Reads a package. */
    private interface Reading {

        void into(Seen seen) throws IOException;
    }

    private static void demandTheSame(Path file, Reading reading) throws IOException {
        Seen seen = new Seen();
        reading.into(seen);
        if (!MessageDigest.isEqual(seen.digest.digest(), digest(file))) {
            throw new AssertionError("Another file came out");
        }
    }

    private static byte[] digest(Path file) throws IOException {
        MessageDigest digest = Asic.sha256();
        try (InputStream in = Files.newInputStream(file)) {
            pass(in, digest);
        }
        return digest.digest();
    }

    private static void pass(InputStream in, MessageDigest digest) throws IOException {
        byte[] piece = new byte[64 * 1024];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            digest.update(piece, 0, read);
        }
    }

    /** What came out of the package under the name of the file. */
    private static final class Seen {

        private final MessageDigest digest = Asic.sha256();

        private void entry(String name, InputStream content) throws IOException {
            if (FILE.equals(name)) {
                pass(content, digest);
            }
        }
    }
}
