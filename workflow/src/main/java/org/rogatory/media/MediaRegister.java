package org.rogatory.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.inspection.VirusScan;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.media.Arrival.Brought;
import org.springframework.stereotype.Service;

/**
 * Packages that come on carriers. One administrator brings, another takes over; nothing of a package is applied before.
 * All that is read and checked is so outside of transactions.
 */
@Service
public class MediaRegister {

    private static final Pattern CARRIER = Pattern.compile("(?=.*\\p{Nd})[\\p{L}\\p{N}][\\p{L}\\p{N}./№ -]{0,59}");

    private final MediaChecks checks;
    private final MediaShelf shelf;
    private final MediaRows rows;
    private final MediaBook book;

    MediaRegister(MediaChecks checks, MediaShelf shelf, MediaRows rows, MediaBook book) {
        this.checks = checks;
        this.shelf = shelf;
        this.rows = rows;
        this.book = book;
    }

    /** Carriers are brought, taken over and sent back by administrators. */
    public static void demandKeeper(Officer officer) {
        demand(officer, Role.ADMINISTRATOR);
    }

    /** Enters a carrier and the package on it, and tells the reference of its line, which says whether it waits. */
    public String bring(String carrier, Work signed, Officer officer) throws IOException {
        demandKeeper(officer);
        var number = carrier.strip();
        if (!CARRIER.matcher(number).matches()) {
            throw new MediaRefused("media-carrier");
        }
        var itemRef = UUID.randomUUID().toString();
        var arrival = arrived(new Brought(number, sha256(signed), signed.size()), signed, officer);
        var line = itemRef;
        var kept = false;
        try {
            if (arrival.refusal() == null) {
                shelf.put(itemRef, signed);
            }
            line = rows.enter(itemRef, arrival, officer);
            kept = line.equals(itemRef);
        } finally {
            if (!kept) {
                shelf.remove(itemRef);
            }
        }
        return line;
    }

    private Arrival arrived(Brought brought, Work signed, Officer officer) throws IOException {
        var scan = VirusScan.OFF;
        Carried opened = null;
        MediaRefused refusal = null;
        try {
            var found = checks.inspected(signed);
            scan = found.scan();
            MediaChecks.demandScanned(found);
            opened = checks.opened(signed);
            checks.judge(opened, found, officer);
        } catch (MediaRefused refused) {
            refusal = refused;
        } finally {
            if (opened != null) {
                opened.close();
            }
        }
        var told = Optional.ofNullable(opened);
        return new Arrival(brought, scan, told.map(Carried::manifest), told.map(Carried::publisher), refusal);
    }

    /** The second officer takes a package over: it is looked at once more, and what it holds is applied. */
    public void take(String itemRef, Officer officer) throws IOException {
        demandKeeper(officer);
        var item = book.find(itemRef, officer).line();
        if (item.status() != MediaStatus.WAITING) {
            throw new MediaRefused("media-decided");
        }
        demandAnother(item, officer);
        try (Work signed = shelf.open(itemRef)) {
            if (!item.sha256().equals(sha256(signed))) {
                throw new MediaRefused("media-changed");
            }
            var found = checks.inspected(signed);
            MediaChecks.demandScanned(found);
            try (Carried carried = checks.opened(signed)) {
                checks.judge(carried, found, officer);
                demandNewer(itemRef, officer);
                var entering = checks.taker(carried).prepare(carried, officer);
                rows.take(carried, entering, itemRef, officer);
            }
        }
        shelf.remove(itemRef);
    }

    /** Asked before anything is laid aside, and once more under the lock. */
    private void demandNewer(String itemRef, Officer officer) {
        var known = book.find(itemRef, officer);
        if (known.older() && known.line().allowedBy() == null) {
            throw new MediaRefused("media-older");
        }
    }

    /** Sends a package back; whoever brought it may do so, too. */
    public void decline(String itemRef, MediaReason why, Officer officer) {
        demandKeeper(officer);
        rows.decline(itemRef, why, officer);
        shelf.remove(itemRef);
    }

    /** The head lets a package in though it is no newer than what stands; the second officer then takes it over. */
    public void allow(String itemRef, MediaReason why, Officer officer) {
        demand(officer, Role.HEAD);
        var known = book.find(itemRef, officer);
        demandAnother(known.line(), officer);
        if (!known.older()) {
            throw new MediaRefused("media-decided");
        }
        rows.allow(itemRef, why, officer);
    }

    private static void demandAnother(MediaView item, Officer officer) {
        if (item.broughtBy().equals(officer.username())) {
            throw MediaRefused.secondPerson();
        }
    }

    private static void demand(Officer officer, Role role) {
        if (!officer.has(role)) {
            throw new MediaRefused("role");
        }
    }

    static String sha256(Work content) throws IOException {
        try (InputStream in = content.open();
                var digested = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digested.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
