package org.rogatory.web.mla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.law.ReferenceData;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Words;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Of two roles with one name in some languages a draft offers the one of its own form. */
class DraftChoicesTest {

    private static final Officer DRAFTER = new Officer("drafter.uz", "", "UZ", "UZ-GPO", Set.of(Role.DRAFTER));

    private final Words words = mock(Words.class);
    private final DraftChoices choices = new DraftChoices(
            ReferenceData.load().labels(),
            Directory.load(),
            mock(SurrenderChoices.class),
            mock(TransferChoices.class),
            words);

    @BeforeEach
    void saysKeys() {
        when(words.text(anyString())).thenAnswer(asked -> "told " + asked.getArgument(0));
    }

    private static Drawing drawing(String form, String machine) {
        var file = mock(CaseFile.class);
        when(file.form()).thenReturn(form);
        when(file.machine()).thenReturn(machine);
        var content = (ObjectNode) JsonMapper.shared().readTree("{}");
        return new Drawing(new Draft(file, content, DRAFTER), new Typed(), Locale.ENGLISH, Map.of());
    }

    @ParameterizedTest
    @CsvSource({
        "mla_request, mla_outgoing, convicted, sentenced",
        "extradition_request, extradition_outgoing, sentenced, convicted",
        "transfer_sentenced_request, sentenced_transfer_outgoing, sentenced, convicted"
    })
    void aDraftOffersTheRoleOfItsOwnFormAndNamesWhatWasChosenBefore(
            String form, String machine, String own, String other) {
        assertThat(choices.of("person-roles", List.of(), drawing(form, machine)))
                .extracting(Option::value)
                .contains(own, "suspect", "wanted")
                .doesNotContain(other);
        assertThat(choices.of("person-roles", List.of(other, "victim-witness"), drawing(form, machine)))
                .contains(
                        new Option(other, "told mladraft.role." + other),
                        new Option("victim-witness", "victim-witness"));
    }
}
