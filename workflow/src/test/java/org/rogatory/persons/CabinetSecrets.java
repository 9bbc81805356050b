package org.rogatory.persons;

import static org.mockito.Mockito.mock;

/** What no test but those of cabinets has to know. */
public final class CabinetSecrets {

    private CabinetSecrets() {}

    /** The private key of an open cabinet. */
    public static byte[] privateKey(OpenCabinet open) {
        return open.ring().newest().privateKey();
    }

    /** An open cabinet in which no file lies. */
    public static OpenCabinet cabinet(String organisation, String username) {
        var whose = new CabinetHolder.Key(organisation, username);
        var ring = CabinetRing.of(CabinetKey.make());
        return new OpenCabinet(whose, () -> ring, mock(SecondLocks.class));
    }

    /** Whether the cabinet of an organisation is open in this thread. */
    public static boolean bound(String organisation) {
        return OpenHalves.of(organisation).isPresent();
    }
}
