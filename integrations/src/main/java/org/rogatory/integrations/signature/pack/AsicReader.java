package org.rogatory.integrations.signature.pack;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.EOFException;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.bytes.Work;
import org.rogatory.exchange.PackageSeal;
import org.rogatory.exchange.PackageSealer.Sink;
import org.rogatory.exchange.Rejection;
import org.rogatory.exchange.RejectionCode;
import org.rogatory.exchange.SealStanding;
import org.rogatory.integrations.signature.pack.AsicManifest.Reference;
import org.rogatory.integrations.signature.pack.ZipIndex.Slot;

/**
 * Reads a container strictly: its type first, one manifest, one signature over it, and exactly the files which the
 * manifest lists, byte for byte. The signature is checked before any of them is handed over.
 */
final class AsicReader {

    /** Of the files that a container has for itself. */
    private static final int LARGEST = 1024 * 1024;

    private final SealCheck check;

    AsicReader(SealCheck check) {
        this.check = check;
    }

    /** @param enough what its seal must be worth before anything is handed over */
    PackageSeal read(Work sealed, Predicate<SealStanding> enough, Sink sink) throws IOException {
        try (ZipSource source = ZipSource.of(sealed)) {
            Map<String, Slot> slots = new LinkedHashMap<>();
            ZipIndex.read(source).forEach(slot -> slots.put(slot.name(), slot));
            demandType(source, slots);
            byte[] manifest = whole(source, slots.remove(Asic.MANIFEST), RejectionCode.PACKAGE_INVALID);
            byte[] signature = whole(source, slots.remove(Asic.SIGNATURE), RejectionCode.SEAL_INVALID);
            PackageSeal seal = check.seal(signature, manifest);
            if (!enough.test(seal.standing())) {
                throw seal.standing().refusal();
            }
            hand(source, slots, AsicManifest.read(manifest), sink);
            return seal;
        } catch (ZipException | EOFException | XMLStreamException damaged) {
            throw new Rejection(RejectionCode.PACKAGE_INVALID);
        }
    }

    /** The files of a container that was read, without those that it has for itself. */
    static void again(Work opened, Sink sink) throws IOException {
        try (ZipSource source = ZipSource.of(opened)) {
            for (Slot slot : ZipIndex.read(source)) {
                if (!Asic.OWN.contains(slot.name())) {
                    try (EntryStream content = new EntryStream(source, slot)) {
                        sink.entry(slot.name(), content);
                    }
                }
            }
        } catch (ZipException | EOFException damaged) {
            throw new Rejection(RejectionCode.PACKAGE_INVALID);
        }
    }

    /** The type stands where every program that tells files by their beginning looks for it. */
    private static void demandType(ZipSource source, Map<String, Slot> slots) throws IOException {
        boolean first = slots.keySet().stream().limit(1).allMatch(Asic.TYPE_FILE::equals);
        Slot slot = slots.remove(Asic.TYPE_FILE);
        if (!first || slot == null || !slot.stored()) {
            throw new Rejection(RejectionCode.PACKAGE_INVALID);
        }
        if (!Arrays.equals(whole(source, slot, RejectionCode.PACKAGE_INVALID), Asic.TYPE.getBytes(US_ASCII))) {
            throw new Rejection(RejectionCode.PACKAGE_INVALID);
        }
    }

    private static byte[] whole(ZipSource source, @Nullable Slot slot, RejectionCode missing) throws IOException {
        if (slot == null || slot.size() > LARGEST) {
            throw new Rejection(missing);
        }
        try (EntryStream content = new EntryStream(source, slot)) {
            byte[] all = content.readAllBytes();
            content.sha256();
            return all;
        }
    }

    private static void hand(ZipSource source, Map<String, Slot> slots, List<Reference> references, Sink sink)
            throws IOException {
        for (Reference reference : references) {
            Slot slot = slots.remove(reference.name());
            if (slot == null) {
                throw new Rejection(RejectionCode.HASH_MISMATCH);
            }
            try (EntryStream content = new EntryStream(source, slot)) {
                sink.entry(slot.name(), content);
                if (!MessageDigest.isEqual(content.sha256(), reference.sha256())) {
                    throw new Rejection(RejectionCode.HASH_MISMATCH);
                }
            }
        }
        if (!slots.isEmpty()) {
            throw new Rejection(RejectionCode.HASH_MISMATCH);
        }
    }
}
