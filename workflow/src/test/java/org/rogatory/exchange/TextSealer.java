package org.rogatory.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.rogatory.documents.bytes.StoreInMemory;
import org.rogatory.documents.bytes.Work;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A seal a test can read and break: authority and SHA-256 in a line before a zip. Every seal is another one. */
public class TextSealer implements PackageSealer {

    private final AtomicInteger number = new AtomicInteger();
    private final AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});

    /** What happens while it seals the next package. */
    public void whileSealing(Runnable happening) {
        meanwhile.set(happening);
    }

    @Override
    public void seal(List<Entry> entries, String authority, OutputStream to) throws IOException {
        var content = PlainZip.of(entries);
        var line = authority + ' ' + StoreInMemory.hash(content) + ' ' + number.incrementAndGet() + '\n';
        to.write(line.getBytes(US_ASCII));
        to.write(content);
        meanwhile.getAndSet(() -> {}).run();
    }

    /** The same package under a seal that is worth something else; nobody is known of one that names nobody. */
    static byte[] worth(SealStanding standing, byte[] sealed) {
        var text = new String(sealed, ISO_8859_1);
        var end = text.indexOf(' ');
        var unnamed = standing == SealStanding.UNKNOWN || standing == SealStanding.ALGORITHM;
        var by = unnamed ? "NOBODY" : text.substring(0, end);
        return (by + '/' + standing + text.substring(end)).getBytes(ISO_8859_1);
    }

    @Override
    public PackageSeal open(Work sealed, Sink sink) throws IOException {
        return read(sealed, SealStanding::taken, sink);
    }

    @Override
    public PackageSeal look(Work sealed, Sink sink) throws IOException {
        return read(sealed, standing -> true, sink);
    }

    private static PackageSeal read(Work sealed, Predicate<SealStanding> enough, Sink sink) throws IOException {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A seal is checked inside a transaction");
        }
        var all = whole(sealed);
        var text = new String(all, US_ASCII);
        var end = text.indexOf('\n');
        var words = text.substring(0, Math.max(end, 0)).split(" ");
        var content = Arrays.copyOfRange(all, end + 1, all.length);
        if (words.length != 3 || !words[1].equals(StoreInMemory.hash(content))) {
            throw new Rejection(RejectionCode.SEAL_INVALID);
        }
        var said = words[0].split("/");
        var standing = said.length == 1 ? SealStanding.GENUINE : SealStanding.valueOf(said[1]);
        if (!enough.test(standing)) {
            throw standing.refusal();
        }
        PlainZip.read(content, sink);
        return new PackageSeal(TextLetters.signature(standing.verdict(), said[0]), standing, null);
    }

    @Override
    public void again(Work opened, Sink sink) throws IOException {
        var all = whole(opened);
        var begin = new String(all, US_ASCII).indexOf('\n') + 1;
        PlainZip.read(Arrays.copyOfRange(all, begin, all.length), sink);
    }

    private static byte[] whole(Work content) throws IOException {
        try (var in = content.open()) {
            return in.readAllBytes();
        }
    }
}
