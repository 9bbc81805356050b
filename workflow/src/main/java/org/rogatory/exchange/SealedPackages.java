package org.rogatory.exchange;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rogatory.documents.DocumentEvent;
import org.rogatory.persons.FileCipher;
import org.rogatory.persons.WordsChange;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sealed packages, encrypted and cut into rows a database takes with its usual limits. The owner tells the box and the
 * message: {@code out:} or {@code in:} and the message id.
 */
@Component
class SealedPackages {

    private static final int PART_BYTES = 4 * 1024 * 1024;

    private final JdbcClient jdbc;
    private final FileCipher cipher;

    SealedPackages(JdbcClient jdbc, FileCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    @Transactional
    public void store(String owner, String keyRef, byte[] sealed) {
        var encrypted = cipher.encrypt(keyRef, sealed);
        for (int from = 0, number = 0; from < encrypted.length; from += PART_BYTES, number++) {
            jdbc.sql("insert into exchange_part (owner, part_number, content) values (?, ?, ?)")
                    .params(
                            owner,
                            number,
                            Arrays.copyOfRange(encrypted, from, Math.min(encrypted.length, from + PART_BYTES)))
                    .update();
        }
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> load(String owner, String keyRef) {
        var parts = jdbc.sql("select content from exchange_part where owner = ? order by part_number")
                .param(owner)
                .query((row, number) -> row.getBytes(1))
                .list();
        return parts.isEmpty() ? Optional.empty() : Optional.of(cipher.decrypt(keyRef, joined(parts)));
    }

    @Transactional
    public void remove(String owner) {
        jdbc.sql("delete from exchange_part where owner = ?").param(owner).update();
    }

    /** What carries the bytes of an erased document goes with them. */
    @EventListener
    void erase(DocumentEvent.Erased erased) {
        jdbc.sql("delete from exchange_part where owner in"
                        + " (select owner from exchange_enclosure where address in (:addresses))")
                .param("addresses", erased.addresses())
                .update();
    }

    /** What carries words that were erased goes with them. */
    @EventListener
    void erase(WordsChange change) {
        var carried = change.of("exchange_outgoing").stream()
                .map(ExchangeOutgoing::owner)
                .toList();
        if (change.kind() == WordsChange.Kind.ERASED && !carried.isEmpty()) {
            jdbc.sql("delete from exchange_part where owner in (:owners)")
                    .param("owners", carried)
                    .update();
        }
    }

    private static byte[] joined(List<byte[]> parts) {
        var all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }
}
