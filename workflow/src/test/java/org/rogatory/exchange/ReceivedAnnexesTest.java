package org.rogatory.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.documents.bytes.BytesInMemory;
import org.rogatory.documents.bytes.KeptBytes;
import org.rogatory.documents.bytes.KeptContent;
import org.rogatory.documents.bytes.StoreInMemory;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** An envelope that was closed for one message is not read in another one, though its key is here. */
class ReceivedAnnexesTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String READER = "KZ-GPO";

    private final IncomingRepository messages = mock(IncomingRepository.class);
    private final Inbox inbox = mock(Inbox.class);
    private final Envelope envelope = new PlainEnvelope();
    private final KeptBytes bytes = BytesInMemory.in(new StoreInMemory());
    private final ReceivedAnnexes annexes =
            new ReceivedAnnexes(messages, inbox, envelope, bytes, mock(JdbcClient.class));

    private static byte[] annex(String messageId, String fromAuthority) {
        var said = JSON.createObjectNode().put("covert", "synthetic");
        return JSON.writeValueAsBytes(new SealedOrigin(messageId, fromAuthority).written(said));
    }

    private SealedPart part(byte[] content, @Nullable String place) throws IOException {
        var closed = envelope.close(content, List.of(READER));
        var kept = bytes.keep("in:m-1", new ByteArrayInputStream(closed), closed.length);
        return new SealedPart(kept, List.of(READER), place, null);
    }

    private void received(byte[] content) throws IOException {
        received(List.of(part(content, null)));
    }

    private void received(List<SealedPart> parts) {
        var message = mock(ExchangeIncoming.class);
        when(message.fromAuthority()).thenReturn("UZ-GPO");
        when(messages.findById("m-1")).thenReturn(Optional.of(message));
        when(inbox.content(message))
                .thenReturn(new MessageContent(JSON.createObjectNode(), List.of(), null, null, parts));
    }

    @Test
    void aDocumentOfItIsReadAtItsPlaceWithItsHashAndNotOtherwise() throws IOException {
        var plan = "synthetic plan".getBytes(UTF_8);
        var hash = StoreInMemory.hash(plan);
        var place = SealedAnnexes.place(0);
        received(List.of(part(annex("m-1", "UZ-GPO"), null), part(plan, place)));

        assertThat(annexes.paper("m-1", READER, place, hash)).isEqualTo(plan);
        assertThat(JSON.readTree(annexes.open("m-1", READER)).has("covert")).isTrue();
        for (var refused : List.of(
                List.of(READER, place, StoreInMemory.hash("another".getBytes(UTF_8))),
                List.of(READER, SealedAnnexes.place(1), hash),
                List.of(READER, "sealed-01.p7m", hash),
                List.of("KZ-UNIT-1", place, hash))) {
            assertThatThrownBy(() -> annexes.paper("m-1", refused.get(0), refused.get(1), refused.get(2)))
                    .isInstanceOf(EnvelopeUnreadable.class);
        }
    }

    @Test
    void anEnvelopeThatTheMemoryCannotHoldIsNotOpened() throws IOException {
        var small = part(annex("m-1", "UZ-GPO"), null);
        var kept = small.content();
        var large = new KeptContent(kept.keyRef(), kept.address(), kept.sha256(), ReceivedAnnexes.LARGEST + 1);
        received(List.of(new SealedPart(large, small.recipients(), null, null)));

        assertThatThrownBy(() -> annexes.open("m-1", READER)).isInstanceOf(EnvelopeUnreadable.class);
    }

    @Test
    void isReadWithTheMessageForWhichItWasClosed() throws IOException {
        received(annex("m-1", "UZ-GPO"));

        var read = JSON.readTree(annexes.open("m-1", READER));
        assertThat(read.path("covert").asString()).isEqualTo("synthetic");
        assertThat(read.path("message_id").asString()).isEqualTo("m-1");
    }

    @Test
    void isNotReadWithAnotherOneOrOfAnotherAuthorityOrOfNone() throws IOException {
        for (var content : List.of(
                annex("m-2", "UZ-GPO"), annex("m-1", "UZ-UNIT-1"), "{}".getBytes(UTF_8), "no annex".getBytes(UTF_8))) {
            received(content);
            assertThatThrownBy(() -> annexes.open("m-1", READER)).isInstanceOf(EnvelopeUnreadable.class);
        }
    }
}
