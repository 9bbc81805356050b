package org.rogatory.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.law.ContentSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every receipt that can leave has the published shape, and every reason of a refusal is published. */
class ReceiptSchemaTest {

    private static final ContentSchema SCHEMA = ContentSchema.ofReceipts();
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void thePublishedReasonsAreThoseForWhichPackagesAreRefused() {
        var published = JSON.readTree(ContentSchema.text(ContentSchema.RECEIPT_RESOURCE))
                .at("/$defs/code/enum")
                .valueStream()
                .map(JsonNode::asString);
        assertThat(published)
                .containsExactlyElementsOf(Arrays.stream(RejectionCode.values())
                        .map(RejectionCode::key)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalHasThePublishedShape(RejectionCode code) {
        assertThat(SCHEMA.violations(written(MessageStatus.REJECTED, code.key(), null)))
                .isEmpty();
    }

    @Test
    void whatWasDeliveredAndReadHasThePublishedShape() {
        assertThat(SCHEMA.violations(written(MessageStatus.DELIVERED, null, null)))
                .isEmpty();
        assertThat(SCHEMA.violations(written(MessageStatus.READ, null, "KZ-GPO")))
                .isEmpty();
    }

    /** As the outbox writes it. */
    private static JsonNode written(MessageStatus status, @Nullable String code, @Nullable String readBy) {
        return JSON.valueToTree(new Receipt("m-1", status, code, Instant.parse("2026-11-25T10:00:00Z"), readBy));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'status':'DELIVERED','at':'2026-11-25T10:00:00Z'}",
                "{'messageId':'m-1','status':'DELIVERED'}",
                "{'messageId':'m-1','status':'delivered','at':'2026-11-25T10:00:00Z'}",
                "{'messageId':'m-1','status':'QUEUED','at':'2026-11-25T10:00:00Z'}",
                "{'messageId':'m-1','status':'DELIVERED','at':'yesterday'}",
                "{'messageId':'m-1','status':'DELIVERED','code':'other','at':'2026-11-25T10:00:00Z'}",
                "{'messageId':'m-1','status':'REJECTED','at':'2026-11-25T10:00:00Z'}",
                "{'messageId':'m-1','status':'REJECTED','code':'why','at':'2026-11-25T10:00:00Z'}"
            })
    void whatIsNoReceiptHasNot(String told) {
        assertThat(SCHEMA.violations(JSON.readTree(told.replace('\'', '"')))).isNotEmpty();
    }
}
