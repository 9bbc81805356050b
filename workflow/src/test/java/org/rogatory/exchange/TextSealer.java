package org.rogatory.exchange;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.rogatory.documents.SignatureFound;
import org.rogatory.documents.Verdict;
import org.rogatory.documents.Work;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A seal a test can read and break: authority and SHA-256 in a line before a zip. Every seal is another one. */
public class TextSealer implements PackageSealer {

    private final AtomicInteger number = new AtomicInteger();

    @Override
    public void seal(List<Entry> entries, String authority, OutputStream to) throws IOException {
        var content = PlainZip.of(entries);
        var line = authority + ' ' + MemoryByteStore.sha256(content) + ' ' + number.incrementAndGet() + '\n';
        to.write(line.getBytes(US_ASCII));
        to.write(content);
    }

    @Override
    public SignatureFound open(Work sealed, Sink sink) throws IOException {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A seal is checked inside a transaction");
        }
        var all = whole(sealed);
        var text = new String(all, US_ASCII);
        var end = text.indexOf('\n');
        var words = text.substring(0, Math.max(end, 0)).split(" ");
        var content = Arrays.copyOfRange(all, end + 1, all.length);
        if (words.length != 3 || !words[1].equals(MemoryByteStore.sha256(content))) {
            throw new Rejection(RejectionCode.SEAL_INVALID);
        }
        PlainZip.read(content, sink);
        return TextLetters.signature(Verdict.GENUINE, words[0]);
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
