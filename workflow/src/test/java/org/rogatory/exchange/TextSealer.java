package org.rogatory.exchange;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** A seal a test can read and break: authority and SHA-256 in a line before the content. Every seal is another one. */
public class TextSealer implements PackageSealer {

    private final AtomicInteger number = new AtomicInteger();

    @Override
    public byte[] seal(byte[] content, String authority) {
        var line = authority + ' ' + MemoryByteStore.sha256(content) + ' ' + number.incrementAndGet() + '\n';
        var seal = line.getBytes(US_ASCII);
        var sealed = Arrays.copyOf(seal, seal.length + content.length);
        System.arraycopy(content, 0, sealed, seal.length, content.length);
        return sealed;
    }

    @Override
    public OpenedPackage open(byte[] sealedPackage) {
        var text = new String(sealedPackage, US_ASCII);
        var end = text.indexOf('\n');
        var words = text.substring(0, Math.max(end, 0)).split(" ");
        var content = Arrays.copyOfRange(sealedPackage, end + 1, sealedPackage.length);
        if (words.length != 3 || !words[1].equals(MemoryByteStore.sha256(content))) {
            throw new IllegalArgumentException("broken seal");
        }
        return new OpenedPackage(content, words[0]);
    }
}
