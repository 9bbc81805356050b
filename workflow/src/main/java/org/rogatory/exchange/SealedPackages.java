package org.rogatory.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.documents.DocumentEvent;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.bytes.ByteReferences;
import org.rogatory.documents.bytes.ByteStore.StoreFull;
import org.rogatory.documents.bytes.KeptBytes;
import org.rogatory.documents.bytes.KeptContent;
import org.rogatory.persons.FileCipher;
import org.rogatory.persons.WordsChange;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sealed packages: a row says where the encrypted bytes lie. The owner tells the box and the message: {@code out:} or
 * {@code in:} and the message id. Those of before lie in rows themselves and are read from there.
 */
@Component
class SealedPackages implements ByteReferences {

    private final JdbcClient jdbc;
    private final FileCipher cipher;
    private final KeptBytes bytes;
    private final ApplicationEventPublisher events;

    SealedPackages(JdbcClient jdbc, FileCipher cipher, KeptBytes bytes, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.bytes = bytes;
        this.events = events;
    }

    /**
     * Keeps the bytes, which takes its time and is done outside transactions; a row is stored for them then, or they are
     * released.
     *
     * @throws DocumentRefused if there is no room for them; nothing is kept then
     */
    KeptContent keep(String keyRef, SealedPackage parcel) {
        try (var content = parcel.open()) {
            return bytes.keep(keyRef, content, Long.MAX_VALUE);
        } catch (StoreFull full) {
            throw new DocumentRefused("disk-full");
        } catch (IOException failed) {
            throw new UncheckedIOException("A package could not be kept", failed);
        }
    }

    /** Removes bytes for which no row was stored. */
    void release(KeptContent kept) {
        if (referenced(Set.of(kept.address())).isEmpty()) {
            bytes.discard(kept);
        }
    }

    @Transactional
    public void store(String owner, KeptContent kept) {
        jdbc.sql("insert into exchange_package (owner, address, size) values (?, ?, ?)")
                .params(owner, kept.address(), kept.size())
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<SealedPackage> load(String owner, String keyRef) {
        return jdbc.sql("select address, size from exchange_package where owner = ?")
                .param(owner)
                .query((row, number) -> kept(keyRef, row.getString(1), row.getLong(2)))
                .optional()
                .map(kept -> new SealedPackage(kept.size(), () -> bytes.open(kept)))
                .or(() -> ofBefore(owner, keyRef));
    }

    /** What the content hashes to is noted nowhere in clear. */
    private static KeptContent kept(String keyRef, String address, long size) {
        return new KeptContent(keyRef, address, "", size);
    }

    private Optional<SealedPackage> ofBefore(String owner, String keyRef) {
        var parts = jdbc.sql("select content from exchange_part where owner = ? order by part_number")
                .param(owner)
                .query((row, number) -> row.getBytes(1))
                .list();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(SealedPackage.of(cipher.decrypt(keyRef, joined(parts))));
    }

    @Transactional
    public void remove(String owner) {
        remove("owner = :value", owner);
    }

    /** What carries the bytes of an erased document goes with them. */
    @EventListener
    void erase(DocumentEvent.Erased erased) {
        remove("owner in (select owner from exchange_enclosure where address in (:value))", erased.addresses());
    }

    /** What carries words that were erased goes with them. */
    @EventListener
    void erase(WordsChange change) {
        var carried = change.of("exchange_outgoing").stream()
                .map(ExchangeOutgoing::owner)
                .toList();
        if (change.kind() == WordsChange.Kind.ERASED && !carried.isEmpty()) {
            remove("owner in (:value)", carried);
        }
    }

    private void remove(String which, Object value) {
        var gone = jdbc.sql("select address, size from exchange_package where " + which)
                .param("value", value)
                .query((row, number) -> kept("", row.getString(1), row.getLong(2)))
                .list();
        for (var table : List.of("exchange_package", "exchange_part")) {
            jdbc.sql("delete from " + table + " where " + which)
                    .param("value", value)
                    .update();
        }
        if (!gone.isEmpty()) {
            events.publishEvent(new Removed(gone));
        }
    }

    /** Packages without a row, once that is committed. */
    record Removed(List<KeptContent> contents) {}

    /** The bytes go at once; what fails now is removed within a day. */
    @TransactionalEventListener
    void discard(Removed removed) {
        removed.contents().forEach(bytes::discard);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> referenced(Collection<String> hashes) {
        return NamedBytes.in("exchange_package", hashes, jdbc);
    }

    private static byte[] joined(List<byte[]> parts) {
        var all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }
}
