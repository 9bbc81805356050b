package org.rogatory.requests.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.rogatory.persons.PersonVault;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who may be found by his name: those of the case and of its items, and nobody who is protected, wherever he stands. */
class FindablePersonsTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final PersonVault vault = mock(PersonVault.class);

    @Test
    void leavesOutTheSealedBlockWhoStandsForACodeAndTheirNamesElsewhere() {
        var kept = kept("""
                {"persons": [{"name": "NAMUNOV Shuhrat", "born": "1984-03-09"},
                             {"code": "W-1", "role": "witness", "sealed": true},
                             {"name": "Sinova Lola", "role": "witness"}],
                 "sealed": {"persons": [{"name": "SINOVA Lola", "born": "1990-01-01"},
                                        {"code": "W-1", "name": "Testova Anna"}]},
                 "assistance": [{"facts": {"holder": {"name": "TESTOVA Anna"}, "person": {"name": "Boshqa Ali"}}}]}
                """);
        assertThat(open(kept)).containsExactly("NAMUNOV Shuhrat", "Boshqa Ali");
    }

    @Test
    void leavesOutTheirNamesInWhateverSpellingAndOrder() {
        var kept = kept("""
                {"persons": [{"name": "Սևակ Սինթետիկյան"}, {"name": "Анна Тестова"}, {"name": "Boshqa Ali"}],
                 "sealed": {"persons": [{"code": "W-1", "name": "ՍԻՆԹԵՏԻԿՅԱՆ ՍԵՎԱԿ"},
                                        {"code": "W-2", "name": "TESTOVA Anna"}]}}
                """);
        assertThat(open(kept)).containsExactly("Boshqa Ali");
    }

    @Test
    void leavesOutWhoIsCalledAsTheyAreInLatin() {
        var kept = kept("""
                {"persons": [{"name": "Yusupov Sinov", "born": "1984-03-09"},
                             {"name": "Boshqa Vali", "name_latin": "Sinov YUSUPOV"},
                             {"name": "Boshqa Ali", "name_latin": "Boshka Ali"}],
                 "sealed": {"persons": [{"code": "W-1", "name": "Юсупов Синов", "name_latin": "Yusupov Sinov"}]}}
                """);
        assertThat(open(kept)).containsExactly("Boshqa Ali");
    }

    @Test
    void whoIsKnownByALatinNameAloneMayBeFound() {
        assertThat(kept("{\"persons\": [{\"name_latin\": \"Boshqa Ali\"}]}").has(PersonVault.OPEN))
                .isTrue();
    }

    @Test
    void namesNobodyWhereNobodyMayBeFound() {
        assertThat(kept("{\"matter\": \"-\"}").isEmpty()).isTrue();
        assertThat(kept("{\"persons\": [{\"code\": \"W-1\", \"sealed\": true}]}")
                        .has(PersonVault.OPEN))
                .isFalse();
    }

    private static List<String> open(JsonNode kept) {
        return kept.path(PersonVault.OPEN)
                .valueStream()
                .map(code -> kept.path(code.asString()).path("name").asString())
                .toList();
    }

    private JsonNode kept(String content) {
        new RequestPersons(vault, JSON).keep("UZ-1", 1, JSON.readTree(content));
        var kept = ArgumentCaptor.forClass(JsonNode.class);
        verify(vault, atLeastOnce()).keep(anyString(), anyInt(), kept.capture());
        return kept.getValue();
    }
}
