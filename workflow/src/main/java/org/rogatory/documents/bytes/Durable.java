package org.rogatory.documents.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Lays files down so that each is there whole or not at all, and is still there after a power cut. */
public final class Durable {

    private Durable() {}

    /** Writes a content into its place, over what lies there; readable by its owner alone. */
    public static void write(InputStream content, Path place) throws IOException {
        var folder = folderOf(place);
        createFolder(folder);
        var written = Files.createTempFile(folder, "new-", ".tmp");
        try {
            try (var channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
                content.transferTo(Channels.newOutputStream(channel));
                channel.force(true);
            }
            move(written, place);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    /** Moves a file, whose content is on the disk already, into its place, over what lies there. */
    public static void move(Path written, Path place) throws IOException {
        var folder = folderOf(place);
        createFolder(folder);
        Files.move(written, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        synchronise(folder);
    }

    /** Makes a folder and those above it, unless they are there. */
    public static void createFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        var above = folder.getParent();
        if (above != null) {
            createFolder(above);
        }
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException another) {
            if (!Files.isDirectory(folder)) {
                throw another;
            }
        }
        if (above != null) {
            synchronise(above);
        }
    }

    private static Path folderOf(Path place) throws IOException {
        var folder = place.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("No folder to lay it in");
        }
        return folder;
    }

    /** Makes a rename survive a power cut; where a folder cannot be opened (Windows), the file system sees to it. */
    private static void synchronise(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
