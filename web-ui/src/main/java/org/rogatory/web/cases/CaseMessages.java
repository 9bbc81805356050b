package org.rogatory.web.cases;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.web.shared.ReceiptView;
import org.rogatory.web.shared.Words;

/** The messages of a file with their receipts. */
final class CaseMessages {

    private CaseMessages() {}

    /** A message with its receipts, and under which address its package is had to hand it over by other means. */
    record Line(ReceiptView receipt, @Nullable String parcelHref) {}

    static List<Line> lines(String caseRef, List<ExchangeMessage> messages, ZoneId zone, Words words) {
        return messages.stream()
                .sorted(Comparator.comparing(ExchangeMessage::at).reversed())
                .map(message -> new Line(receipt(message, zone, words), parcelHref(caseRef, message)))
                .toList();
    }

    private static @Nullable String parcelHref(String caseRef, ExchangeMessage message) {
        return message.incoming() || "queued".equals(message.status())
                ? null
                : "/cases/" + caseRef + "/messages/" + message.messageId();
    }

    private static ReceiptView receipt(ExchangeMessage message, ZoneId zone, Words words) {
        return new ReceiptView(
                !message.incoming(),
                false,
                message.incoming() ? "receive" : "send",
                words.text("exchange.kind." + message.kind()),
                words.moment(message.at(), zone) + ", " + message.senderRef(),
                message.code() == null ? null : words.text("exchange.rejection." + message.code()),
                List.of(),
                ticks(message, zone, words));
    }

    private static List<String> ticks(ExchangeMessage message, ZoneId zone, Words words) {
        var moments = new LinkedHashMap<String, Instant>();
        note(moments, "sent", message.sentAt());
        note(moments, "delivered", message.deliveredAt());
        note(moments, "read", message.readAt());
        note(moments, "rejected", message.rejectedAt());
        if (moments.isEmpty()) {
            return List.of(words.text("exchange.status." + message.status()));
        }
        return moments.entrySet().stream()
                .map(entry ->
                        words.text("exchange.status." + entry.getKey()) + " " + words.moment(entry.getValue(), zone))
                .toList();
    }

    private static void note(Map<String, Instant> moments, String status, @Nullable Instant at) {
        if (at != null) {
            moments.put(status, at);
        }
    }
}
