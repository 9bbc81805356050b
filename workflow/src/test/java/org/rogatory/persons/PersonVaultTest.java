package org.rogatory.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.EngineContext;
import org.rogatory.OnBothDatabases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("slow")
@OnBothDatabases
@SpringBootTest(classes = EngineContext.class)
class PersonVaultTest {

    private final PersonVault vault;
    private final FileCipher cipher;
    private final JdbcClient jdbc;
    private final String caseRef = "UZ-" + UUID.randomUUID();

    @Autowired
    PersonVaultTest(PersonVault vault, FileCipher cipher, JdbcClient jdbc) {
        this.vault = vault;
        this.cipher = cipher;
        this.jdbc = jdbc;
    }

    @Test
    void keepsThePersonsOfAFileUnreadableInTheDatabase() {
        var persons = persons("Oʻtkirova");
        assertThat(vault.read(caseRef, 1)).isEmpty();
        vault.keep(caseRef, 1, JsonMapper.shared().createObjectNode());
        vault.keep(caseRef, 1, persons);
        assertThat(vault.read(caseRef, 1)).isEqualTo(persons);
        assertThat(jdbc.sql("select content from persons_version where case_ref = ?")
                        .param(caseRef)
                        .query(String.class)
                        .single())
                .doesNotContain("surname");
    }

    @Test
    void keepsEachVersionAsItWas() {
        vault.keep(caseRef, 1, persons("Oʻtkirova"));
        vault.keep(caseRef, 2, persons("Сидорова"));
        assertThat(vault.read(caseRef, 1)).isEqualTo(persons("Oʻtkirova"));
        assertThat(vault.all(caseRef))
                .containsOnly(Map.entry(1, persons("Oʻtkirova")), Map.entry(2, persons("Сидорова")));
    }

    private static JsonNode persons(String surname) {
        return JsonMapper.shared()
                .createObjectNode()
                .set("P1", JsonMapper.shared().createObjectNode().put("surname", surname));
    }

    @Test
    void readsATextOfTheFileItBelongsToOnly() {
        var other = "KZ-" + UUID.randomUUID();
        cipher.encrypt(other, "-");
        var encrypted = cipher.encrypt(caseRef, "показания");
        assertThat(cipher.decrypt(caseRef, encrypted)).isEqualTo("показания");
        assertThatThrownBy(() -> cipher.decrypt(other, encrypted)).isInstanceOf(UnreadableSecret.class);
        assertThatThrownBy(() -> cipher.decrypt("UZ-none", encrypted)).isInstanceOf(UnreadableSecret.class);
        assertThatThrownBy(() -> cipher.decrypt(caseRef, "no base64!")).isInstanceOf(UnreadableSecret.class);
    }
}
