package org.rogatory.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The signed places of the chain outside the database, a file each; files are added and never written over. */
@Component
class AnchorFolder {

    private static final Pattern NAME = Pattern.compile("(\\d{15,18})-[0-9a-f]{12}\\.json");
    private static final int BRIEF = 12;

    private final @Nullable Path folder;

    AnchorFolder(AuditSettings settings) {
        this.folder = settings.anchors();
    }

    /** Keeps an anchor; one that is there stays as it is. */
    void keep(Anchor anchor) {
        if (folder == null) {
            return;
        }
        var file = file(folder, anchor.head());
        if (Files.exists(file)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            var part = Files.createTempFile(folder, "anchor-", ".part");
            try {
                Files.writeString(part, anchor.written(), StandardOpenOption.WRITE, StandardOpenOption.SYNC);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Path file(Path folder, ChainHead head) {
        return folder.resolve(named(head));
    }

    private static String named(ChainHead head) {
        var hash = head.hash();
        return "%015d-%s.json".formatted(head.position(), hash.substring(0, Math.min(BRIEF, hash.length())));
    }

    /** Whether there is one. */
    boolean isKept() {
        return folder != null;
    }

    /** Whether this end of the chain was signed already. */
    boolean holds(ChainHead head) {
        return folder != null && Files.exists(file(folder, head));
    }

    /** Whether just this anchor is kept here; what a database says of one need be neither hash nor name of a file. */
    boolean keeps(Anchor anchor) {
        return NAME.matcher(named(anchor.head())).matches()
                && holds(anchor.head())
                && read(file(Objects.requireNonNull(folder), anchor.head())).equals(anchor);
    }

    /** All of them, the earliest place first; each is read when it is asked for, since there are many. */
    Stream<Anchor> all() {
        return files().stream().map(AnchorFolder::read);
    }

    /** The one with the last place. */
    Optional<Anchor> last() {
        var files = files();
        return files.isEmpty() ? Optional.empty() : Optional.of(read(files.get(files.size() - 1)));
    }

    private List<Path> files() {
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> NAME.matcher(name(file)).matches())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /** A file that was written over with something else is an anchor nobody can read. */
    private static Anchor read(Path file) {
        var name = name(file);
        var position = Long.parseLong(name.substring(0, name.indexOf('-')));
        try {
            return Anchor.read(position, Files.readString(file));
        } catch (IOException unreadable) {
            return Anchor.unreadable(position);
        }
    }
}
