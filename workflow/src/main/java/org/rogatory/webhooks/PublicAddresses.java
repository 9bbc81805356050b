package org.rogatory.webhooks;

import java.net.InetAddress;
import java.util.List;

/**
 * Addresses of machines that anybody can reach: no network of a house, not this machine, none that goes by a link
 * alone, nothing that is sent to many or carries an address of the older kind within itself.
 */
public final class PublicAddresses {

    private static final int BITS = 8;
    private static final int FIRST_BIT = 0x80;
    private static final int OF_VERSION_4 = 4;

    private static final List<Block> CLOSED_OF_VERSION_4 = List.of(
            block(8, 0),
            block(8, 10),
            block(10, 100, 64),
            block(8, 127),
            block(16, 169, 254),
            block(12, 172, 16),
            block(24, 192, 0, 0),
            block(16, 192, 168),
            block(15, 198, 18),
            block(4, 224),
            block(4, 240));

    /** All that is given out for machines of the open network. */
    private static final Block OPEN_OF_VERSION_6 = block(3, 0x20);

    private static final List<Block> CLOSED_OF_VERSION_6 =
            List.of(block(32, 0x20, 0x01, 0, 0), block(16, 0x20, 0x02), block(32, 0x20, 0x01, 0x0d, 0xb8));

    private PublicAddresses() {}

    /** Whether it is one of them. */
    public static boolean contain(InetAddress address) {
        var bytes = address.getAddress();
        if (bytes.length == OF_VERSION_4) {
            return CLOSED_OF_VERSION_4.stream().noneMatch(block -> block.holds(bytes));
        }
        return OPEN_OF_VERSION_6.holds(bytes) && CLOSED_OF_VERSION_6.stream().noneMatch(block -> block.holds(bytes));
    }

    private static Block block(int bits, int... start) {
        return new Block(bits, start);
    }

    /** Addresses that begin with the same bits. */
    private record Block(int bits, int[] start) {

        boolean holds(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                var mask = FIRST_BIT >> bit % BITS;
                if ((address[bit / BITS] & mask) != (start[bit / BITS] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
