package org.rogatory.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://documents.example/events",
                "HTTPS://documents.example:8443/events?office=1",
                "http://localhost:9000/events",
                "http://127.0.0.1/events",
                "http://[::1]:9000/"
            })
    void takesAnAddressOverTlsOrOfThisMachine(String address) {
        assertThat(AddressRules.read(" " + address + "\n")).contains(URI.create(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "documents.example",
                "/events",
                "http://documents.example/events",
                "http://localhost.example/events",
                "https://clerk:secret@documents.example/",
                "https://documents.example/#part",
                "https:///events",
                "ftp://documents.example/",
                "file:///etc/passwd",
                "https://documents.example/a b"
            })
    void takesNoOther(String address) {
        assertThat(AddressRules.read(address)).isEmpty();
    }

    @Test
    void takesNoneThatIsMissingOrTooLong() {
        assertThat(AddressRules.read(null)).isEmpty();
        assertThat(AddressRules.read("https://documents.example/" + "a".repeat(500)))
                .isEmpty();
    }
}
