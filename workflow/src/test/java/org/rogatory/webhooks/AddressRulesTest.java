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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:9000/events",
                "https://inside.localhost/",
                "http://127.0.0.1/events",
                "http://[::1]:9000/",
                "https://10.1.2.3/",
                "https://169.254.169.254/latest",
                "https://[fd00::7]/",
                "https://[::ffff:192.168.0.1]/"
            })
    void knowsAnAddressOfTheHouseByItself(String address) {
        assertThat(AddressRules.inside(URI.create(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://documents.example/", "https://1.1.1.1/", "https://[2606:4700::1111]/"})
    void asksNobodyWhereANameLeads(String address) {
        assertThat(AddressRules.inside(URI.create(address))).isFalse();
    }

    @Test
    void takesNoneThatIsMissingOrTooLong() {
        assertThat(AddressRules.read(null)).isEmpty();
        assertThat(AddressRules.read("https://documents.example/" + "a".repeat(500)))
                .isEmpty();
    }
}
