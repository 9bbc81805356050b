package org.rogatory.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An envelope a test can see through: its readers in a line, then the content with every byte turned round. */
public class PlainEnvelope implements Envelope {

    private static final int TURN = 0xA5;

    private final Set<String> keyless = new HashSet<>();

    /** From now on there is no key for this authority. */
    public void forget(String authority) {
        keyless.add(authority);
    }

    /** There is one again. */
    public void know(String authority) {
        keyless.remove(authority);
    }

    @Override
    public boolean reaches(String authority) {
        return !keyless.contains(authority);
    }

    @Override
    public byte[] close(byte[] content, List<String> readers) {
        readers.stream().filter(reader -> !reaches(reader)).findFirst().ifPresent(reader -> {
            throw new NoEncryptionKey(reader);
        });
        var head = (String.join(" ", readers) + '\n').getBytes(StandardCharsets.US_ASCII);
        var closed = Arrays.copyOf(head, head.length + content.length);
        for (var index = 0; index < content.length; index++) {
            closed[head.length + index] = (byte) (content[index] ^ TURN);
        }
        return closed;
    }

    @Override
    public byte[] open(byte[] closed, String reader) {
        var end = new String(closed, StandardCharsets.ISO_8859_1).indexOf('\n');
        var readers = new String(closed, 0, Math.max(end, 0), StandardCharsets.US_ASCII).split(" ");
        if (end < 0 || !List.of(readers).contains(reader) || !reaches(reader)) {
            throw new EnvelopeUnreadable();
        }
        var content = Arrays.copyOfRange(closed, end + 1, closed.length);
        for (var index = 0; index < content.length; index++) {
            content[index] = (byte) (content[index] ^ TURN);
        }
        return content;
    }
}
