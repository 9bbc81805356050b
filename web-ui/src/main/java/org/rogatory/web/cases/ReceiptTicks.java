package org.rogatory.web.cases;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.exchange.Exchange;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** How far a message has come: sent, delivered, read and by which authority, in words with their times. */
@Component
class ReceiptTicks {

    private static final String READ = "read";

    private final Exchange exchange;
    private final CaseWords caseWords;
    private final Words words;

    ReceiptTicks(Exchange exchange, CaseWords caseWords, Words words) {
        this.exchange = exchange;
        this.caseWords = caseWords;
        this.words = words;
    }

    /** Of all that a file has sent, by the number of the message. */
    Map<String, List<String>> sent(CaseFile file, ZoneId zone) {
        return exchange.messagesOf(file.caseRef()).stream()
                .filter(message -> !message.incoming())
                .collect(Collectors.toUnmodifiableMap(ExchangeMessage::messageId, message -> of(message, zone)));
    }

    List<String> of(ExchangeMessage message, ZoneId zone) {
        var moments = new LinkedHashMap<String, Instant>();
        note(moments, "sent", message.sentAt());
        note(moments, "rejected", message.rejectedAt());
        note(moments, "delivered", message.deliveredAt());
        note(moments, READ, message.readAt());
        if (moments.isEmpty()) {
            return List.of(words.text("exchange.status." + message.status()));
        }
        return moments.entrySet().stream()
                .map(entry -> words.text("exchange.status." + entry.getKey()) + " "
                        + words.moment(entry.getValue(), zone)
                        + (READ.equals(entry.getKey()) ? reader(message) : ""))
                .toList();
    }

    /** The authority that has read it, never a person. */
    private String reader(ExchangeMessage message) {
        var authority = message.readBy();
        return authority == null ? "" : ", " + caseWords.authority(authority, words.language());
    }

    private static void note(Map<String, Instant> moments, String status, @Nullable Instant at) {
        if (at != null) {
            moments.put(status, at);
        }
    }
}
