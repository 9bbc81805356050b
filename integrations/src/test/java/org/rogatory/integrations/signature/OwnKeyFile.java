package org.rogatory.integrations.signature;

import java.io.ByteArrayOutputStream;
import java.security.KeyStore;
import java.security.cert.Certificate;
import org.rogatory.integrations.signature.DemoCertificates.Purpose;
import org.rogatory.integrations.signature.DemoCertificates.Subject;

/** The key file of an officer, whose certificate the demonstration issued. */
record OwnKeyFile(SoftKey issuer, SoftKey given, byte[] content) {

    static final String OFFICER = "officer";

    static OwnKeyFile of(SealDesk desk) throws Exception {
        var issuer = desk.demo().states().stream()
                .filter(state -> "UZ".equals(state.state()))
                .findFirst()
                .orElseThrow()
                .issuer();
        var given = new DemoCertificates()
                .make(new Subject("UZ-GPO", "Demo key of an officer", OFFICER), Purpose.SIGNATURES, issuer);
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("own", given.key(), pin(), given.chain().toArray(Certificate[]::new));
        return new OwnKeyFile(issuer, given, bytes(store));
    }

    static byte[] bytes(KeyStore store) throws Exception {
        var content = new ByteArrayOutputStream();
        store.store(content, pin());
        return content.toByteArray();
    }

    static char[] pin() {
        return "4711".toCharArray();
    }
}
