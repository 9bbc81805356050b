package org.rogatory.web.cases.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Listed;
import org.rogatory.directory.Directory;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.mla.incoming.StrayMessages;
import org.rogatory.web.cases.reception.StrayController.Line;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;

/** Messages that belong to no file yet, as an officer reads them. */
class StrayControllerTest {

    private static final Officer REGISTRAR = new Officer("registrar.uz", "", "UZ", "UZ-GPO", Set.of(Role.REGISTRAR));

    private final StrayMessages stray = mock(StrayMessages.class);
    private final CaseWords caseWords = mock(CaseWords.class);
    private final Words words = mock(Words.class);
    private final StrayController pages =
            new StrayController(stray, mock(SentOnce.class), caseWords, Directory.load(), words);

    private static ExchangeMessage message(String kind) {
        return new ExchangeMessage(
                "message-1",
                "thread-1",
                kind,
                true,
                "KZ",
                "KZ-GPO",
                "UZ",
                "UZ-GPO",
                "KZ-EXT-2026-900001",
                "delivered",
                null,
                Instant.parse("2026-04-20T05:00:00Z"),
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null);
    }

    @Test
    void aKindThatThisNodeDoesNotReadIsNamedAsTheFilesNameIt() {
        when(stray.page(ListPlace.START, REGISTRAR)).thenReturn(new Listed<>(List.of(message("transit_reply")), true));
        when(words.text(anyString())).thenAnswer(asked -> asked.getArgument(0));
        when(caseWords.message("transit_reply")).thenReturn("Answer on transit");

        var shown = pages.list("", REGISTRAR).getModel();
        assertThat(shown)
                .extractingByKey("pages")
                .extracting("next")
                .asString()
                .as("where the list goes on")
                .endsWith("message-1");
        assertThat(shown)
                .extractingByKey("lines")
                .asInstanceOf(list(Line.class))
                .extracting(Line::kind)
                .containsExactly("Answer on transit");
    }
}
