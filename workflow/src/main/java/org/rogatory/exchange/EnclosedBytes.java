package org.rogatory.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.documents.bytes.ByteReferences;
import org.rogatory.documents.bytes.KeptContent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which stored bytes go with messages, so that nobody removes them. The owner is {@code out:} or {@code in:} and the message id. */
@Component
class EnclosedBytes implements ByteReferences {

    private final JdbcClient jdbc;

    EnclosedBytes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(String owner, List<Enclosure> enclosures) {
        hold(owner, enclosures.stream().map(Enclosure::content).toList());
    }

    /** The same for any bytes that go with it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(String owner, List<KeptContent> contents) {
        contents.stream()
                .map(KeptContent::address)
                .distinct()
                .forEach(address -> jdbc.sql("insert into exchange_enclosure (owner, address) values (?, ?)")
                        .params(owner, address)
                        .update());
    }

    /** Of these those that a message carries which was not taken back. */
    @Transactional(readOnly = true)
    public Set<String> carried(Collection<String> addresses) {
        if (addresses.isEmpty()) {
            return Set.of();
        }
        return jdbc
                .sql("select distinct kept.address from exchange_enclosure kept"
                        + " join exchange_outgoing sent on sent.message_id = substring(kept.owner, 5)"
                        + " where kept.address in (:addresses) and kept.owner like 'out:%'"
                        + " and sent.status <> :recalled")
                .param("addresses", addresses)
                .param("recalled", MessageStatus.RECALLED.name())
                .query(String.class)
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The owners with which these bytes go. */
    @Transactional(readOnly = true)
    public Set<String> owners(String address) {
        return jdbc
                .sql("select owner from exchange_enclosure where address = ?")
                .param(address)
                .query(String.class)
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The addresses of the bytes that go with each of these owners. */
    @Transactional(readOnly = true)
    public Map<String, Set<String>> addresses(Collection<String> owners) {
        if (owners.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select owner, address from exchange_enclosure where owner in (:owners)")
                .param("owners", owners)
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableSet())));
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> referenced(Collection<String> hashes) {
        return NamedBytes.in("exchange_enclosure", hashes, jdbc);
    }
}
