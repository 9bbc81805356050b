package org.rogatory.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.bytes.ByteStore.ContentTooLarge;
import org.rogatory.documents.bytes.ByteStore.StoreFull;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.bytes.Works;
import org.rogatory.exchange.Inspection.Checked;
import org.springframework.stereotype.Component;

/** Takes a package apart before anybody decides on it, outside transactions and never whole in memory. */
@Component
class Unpacking {

    private final Works works;
    private final Inspection inspection;
    private final Inbox inbox;
    private final PackedFiles files;
    private final ClosedWords words;
    private final ExchangeSettings settings;

    Unpacking(
            Works works,
            Inspection inspection,
            Inbox inbox,
            PackedFiles files,
            ClosedWords words,
            ExchangeSettings settings) {
        this.works = works;
        this.inspection = inspection;
        this.inbox = inbox;
        this.files = files;
        this.words = words;
        this.settings = settings;
    }

    /** What a package is worked on as; whoever asks closes it. Null if it is larger than one may be. */
    @Nullable
    Work opened(SealedPackage parcel) {
        if (parcel.size() > settings.whole()) {
            return null;
        }
        try (var content = parcel.open()) {
            return works.of(content, settings.whole());
        } catch (ContentTooLarge large) {
            return null;
        } catch (StoreFull full) {
            throw new DocumentRefused("disk-full");
        } catch (IOException failed) {
            throw new UncheckedIOException("A package could not be read", failed);
        }
    }

    /**
     * All that can be told of a package before it is decided on, its files kept and what is closed for its addressee
     * read if nothing stands against it so far. Afterwards it is to be released.
     *
     * @param toState the only State for which it would be taken in; null for any
     */
    Checked look(Work opened, @Nullable String toState) {
        var checked = inspection.check(opened);
        if (!mayBeNew(checked, toState)) {
            return checked;
        }
        var found = Objects.requireNonNull(checked.opened());
        var objection = inbox.objection(found.manifest(), checked.letter());
        if (objection.isPresent()) {
            return Checked.refused(found, objection.get());
        }
        try {
            return checked.with(read(kept(opened, found.manifest())));
        } catch (Rejection rejection) {
            return Checked.refused(found, rejection);
        }
    }

    /** Whether it would open something, as far as it was looked into: receipts and what is known open nothing. */
    private boolean mayBeNew(Checked checked, @Nullable String toState) {
        var opened = checked.opened();
        if (opened == null || checked.refusal() != null) {
            return false;
        }
        var manifest = opened.manifest();
        return !manifest.receipt()
                && (toState == null || toState.equals(manifest.toState()))
                && inbox.known(manifest).isEmpty();
    }

    private KeptFiles kept(Work opened, Manifest manifest) {
        try {
            return files.keep(opened, manifest);
        } catch (ContentTooLarge other) {
            throw new Rejection(RejectionCode.HASH_MISMATCH);
        } catch (StoreFull full) {
            throw new DocumentRefused("disk-full");
        } catch (IOException failed) {
            throw new UncheckedIOException("The files of a package could not be kept", failed);
        }
    }

    /** With what only its addressee can read; a message that says nothing readable then is refused like any other. */
    private KeptFiles read(KeptFiles kept) {
        try {
            var whole = words.opened(kept);
            whole.flatMap(said -> inbox.unreadable(kept.manifest().told(said))).ifPresent(refusal -> {
                throw refusal;
            });
            return whole.map(said -> kept.saying(said)).orElse(kept);
        } catch (RuntimeException refused) {
            files.release(kept);
            throw refused;
        }
    }

    /** Removes what was kept of it and nobody took. */
    void release(Checked checked) {
        files.release(checked.files());
    }
}
