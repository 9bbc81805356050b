package org.rogatory.cases;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one act asks for several times: read once in its transaction and put aside with it. Where no transaction runs it
 * is read each time.
 *
 * @param <K> by what it is asked for
 * @param <V> what is read
 */
public final class ReadOnce<K, V> {

    private final Function<K, V> reader;

    public ReadOnce(Function<K, V> reader) {
        this.reader = reader;
    }

    /** What this transaction has read of it already, else what stands there now. */
    public V of(K key) {
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? remembered().known.computeIfAbsent(key, reader)
                : reader.apply(key);
    }

    /** What was read of several at once is not read again in this transaction. */
    public void remember(Map<K, V> read) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            remembered().known.putAll(read);
        }
    }

    /** What this transaction has read of it is another now; what it has not read is read when somebody asks. */
    public void change(K key, UnaryOperator<V> change) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            remembered().known.computeIfPresent(key, (same, read) -> change.apply(read));
        }
    }

    /** All of it is read again when somebody asks: it was written past what is known here. */
    public void forget() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            remembered().known.clear();
        }
    }

    @SuppressWarnings("unchecked")
    private Remembered<K, V> remembered() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(synchronization ->
                        synchronization instanceof Remembered<?, ?> remembered && remembered.owner == this)
                .map(synchronization -> (Remembered<K, V>) synchronization)
                .findFirst()
                .orElseGet(this::remember);
    }

    private Remembered<K, V> remember() {
        var remembered = new Remembered<K, V>(this);
        TransactionSynchronizationManager.registerSynchronization(remembered);
        return remembered;
    }

    private static final class Remembered<K, V> implements TransactionSynchronization {

        private final ReadOnce<K, V> owner;
        private final Map<K, V> known = new HashMap<>();

        Remembered(ReadOnce<K, V> owner) {
            this.owner = owner;
        }
    }
}
