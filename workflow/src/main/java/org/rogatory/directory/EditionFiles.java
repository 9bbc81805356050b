package org.rogatory.directory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.rogatory.directory.TakenEdition.Taken;

/** Editions of the reference data beside the program: a zip each, with nothing in it but such files. */
final class EditionFiles {

    private static final String NOT_WHOLE = "is no whole zip";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z-]{0,59}\\.yaml");
    private static final int MOST = 100;
    private static final int LARGEST = 32 * 1024 * 1024;

    /** With which the list of its entries ends, if the zip is whole. */
    private static final byte[] END = {'P', 'K', 5, 6};

    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private EditionFiles() {}

    /** The edition to start with: the one taken over last, unless the program has brought a newer one since. */
    static ReferenceFiles inUse(Optional<Taken> last) {
        var shipped = ReferenceFiles.shipped();
        return last.filter(taken -> shipped.number() <= Math.max(taken.number(), taken.shipped()))
                .map(EditionFiles::verified)
                .orElse(shipped);
    }

    private static ReferenceFiles verified(Taken taken) {
        try (InputStream in = Files.newInputStream(taken.place())) {
            var zip = in.readNBytes(LARGEST);
            if (!HexFormat.of().formatHex(ReferenceFiles.sha256().digest(zip)).equals(taken.sha256())) {
                throw broken(taken, "is not as it was taken over");
            }
            return ReferenceFiles.zipped(new ByteArrayInputStream(zip));
        } catch (IOException missing) {
            throw broken(taken, "cannot be read: lay what its package holds there");
        }
    }

    private static BrokenReferenceData broken(Taken taken, String what) {
        return new BrokenReferenceData(taken.place().toString(), "edition " + taken.number(), "content", what);
    }

    /**
     * The files of a zip; the stream is the caller's to close.
     *
     * @throws BrokenReferenceData if it is no whole zip, or holds anything else
     */
    static Map<String, byte[]> read(InputStream in) throws IOException {
        var zipped = in.readNBytes(LARGEST + 1);
        if (zipped.length > LARGEST) {
            throw unread("is too large");
        }
        if (!ended(zipped)) {
            throw unread(NOT_WHOLE);
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped), StandardCharsets.ISO_8859_1)) {
            return unpacked(zip);
        } catch (IOException broken) {
            throw unread(NOT_WHOLE);
        }
    }

    private static boolean ended(byte[] zipped) {
        var first = Math.max(0, zipped.length - END_SIZE - LONGEST_COMMENT);
        return IntStream.rangeClosed(first, zipped.length - END_SIZE)
                .anyMatch(at -> Arrays.equals(zipped, at, at + END.length, END, 0, END.length));
    }

    private static Map<String, byte[]> unpacked(ZipInputStream zip) throws IOException {
        var files = new HashMap<String, byte[]>();
        var room = LARGEST;
        for (var entry = next(zip); entry.isPresent(); entry = next(zip)) {
            var content = zip.readNBytes(room);
            room -= content.length;
            if (room == 0 || files.size() == MOST) {
                throw unread("is too large");
            }
            if (files.put(entry.get().getName(), content) != null) {
                throw unread("holds a file twice");
            }
        }
        return files;
    }

    private static Optional<ZipEntry> next(ZipInputStream zip) throws IOException {
        try {
            var entry = zip.getNextEntry();
            if (entry != null && !NAME.matcher(entry.getName()).matches()) {
                throw unread("holds something else");
            }
            return Optional.ofNullable(entry);
        } catch (IllegalArgumentException nameless) {
            throw unread("holds something else");
        }
    }

    private static BrokenReferenceData unread(String what) {
        return new BrokenReferenceData("edition", "file", "content", what);
    }
}
