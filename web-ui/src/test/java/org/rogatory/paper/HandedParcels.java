package org.rogatory.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.rogatory.exchange.Exchange;
import org.rogatory.exchange.OutgoingMessage;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

/** Packages of Uzbekistan for Kazakhstan that came by hand. */
final class HandedParcels {

    private static final String FILE = "UZ-MLA-2026-900000";

    private HandedParcels() {}

    /** A request, well sealed, with this content and without a letter. */
    static byte[] of(WebApplicationContext node, JsonNode content) {
        var exchange = node.getBean(Exchange.class);
        var message = new OutgoingMessage(
                FILE,
                UUID.randomUUID().toString(),
                "mla_request",
                "UZ",
                "UZ-GPO",
                "KZ",
                "KZ-GPO",
                FILE,
                content,
                List.of(),
                null);
        var reference = node.getBean(TransactionTemplate.class).execute(status -> exchange.enqueueByHand(message));
        try (var packed = exchange.packageOf(String.valueOf(reference)).open()) {
            return packed.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
