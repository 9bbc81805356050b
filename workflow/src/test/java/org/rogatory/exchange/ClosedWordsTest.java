package org.rogatory.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.documents.bytes.BytesInMemory;
import org.rogatory.documents.bytes.KeptBytes;
import org.rogatory.documents.bytes.StoreInMemory;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is for the addressee alone stands in no manifest, and is put back for him and nobody else. */
class ClosedWordsTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String KIND = "victim_referral";
    private static final String READER = "KZ-NC";

    private final KeptBytes bytes = BytesInMemory.in(new StoreInMemory());
    private final Envelope envelope = new PlainEnvelope();
    private final ClosedWords words = new ClosedWords(
            new StaticListableBeanFactory(Map.of("shares", closing())).getBeanProvider(LooseKinds.class),
            envelope,
            bytes);

    private static LooseKinds closing() {
        return new LooseKinds() {
            @Override
            public Set<String> kinds() {
                return Set.of(KIND);
            }

            @Override
            public Set<String> closed() {
                return Set.of("content");
            }
        };
    }

    private static ObjectNode payload() {
        var payload = JSON.createObjectNode().put("step", "release");
        payload.putObject("content").put("names", "SYNTHETIC");
        return payload;
    }

    private KeptFiles kept(ObjectNode payload, String messageId, String reader) throws IOException {
        var said = JSON.createObjectNode().put("step", "offer").put("other", 1);
        said.putObject("content").put("names", "SYNTHETIC");
        var origin = new SealedOrigin(messageId, "KZ-UNIT-1");
        var closed = envelope.close(JSON.writeValueAsBytes(origin.written(said)), List.of(reader));
        var content = bytes.keep("in:m-1", new ByteArrayInputStream(closed), closed.length);
        var part = new SealedPart(content, List.of(reader));
        var manifest = manifest(payload, List.of(Closed.listed(part)), List.of(Closed.of(part)));
        return new KeptFiles(manifest, List.of(content));
    }

    private static Manifest manifest(ObjectNode payload, List<Manifest.Listed> files, List<Closed> closed) {
        return new Manifest(
                3, "m-1", "t-1", KIND, "KZ", "KZ-UNIT-1", "KZ", READER, "t-1", payload, files, null, closed);
    }

    private static ObjectNode naming() {
        var told = JSON.createObjectNode().put("step", "release");
        told.putArray(ClosedWords.CLOSED).add("content");
        return told;
    }

    @Test
    void isTakenOutOfWhatEverybodyReads() {
        assertThat(words.of(KIND, payload()))
                .hasValueSatisfying(
                        said -> assertThat(said.at("/content/names").asString()).isEqualTo("SYNTHETIC"));
        assertThat(words.told(KIND, payload())).isEqualTo(naming());
        assertThat(words.of(KIND, naming())).isEmpty();
        assertThat(words.told(KIND, naming())).isEqualTo(naming());
    }

    @Test
    void whatBelongsToAFileIsLeftAsItIs() {
        assertThat(words.of("mla_request", payload())).isEmpty();
        assertThat(words.told("mla_request", payload())).isEqualTo(payload());
    }

    @Test
    void isPutBackForTheAddresseeAndNothingElseIs() throws IOException {
        assertThat(words.opened(kept(naming(), "m-1", READER))).hasValue(payload());
        var nothing = JSON.createObjectNode().put("step", "seen");
        assertThat(words.opened(new KeptFiles(manifest(nothing, List.of(), List.of()), List.of())))
                .isEmpty();
    }

    @Test
    void whatStandsInClearOrIsNotForHimOrOfAnotherMessageIsRefused() throws IOException {
        for (var refused : List.of(
                kept(payload(), "m-1", READER),
                kept(naming(), "m-1", "KZ-GPO"),
                kept(naming(), "m-2", READER),
                new KeptFiles(manifest(naming(), List.of(), List.of()), List.of()))) {
            assertThatThrownBy(() -> words.opened(refused))
                    .isInstanceOfSatisfying(
                            Rejection.class, told -> assertThat(told.code()).isEqualTo("content_invalid"));
        }
    }
}
