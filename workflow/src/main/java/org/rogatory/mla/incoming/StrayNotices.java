package org.rogatory.mla.incoming;

import java.util.stream.Collectors;
import org.rogatory.directory.Directory;
import org.rogatory.exchange.Exchange;
import org.rogatory.exchange.MessageWithoutFile;
import org.rogatory.identity.Officer;
import org.rogatory.notices.Notices;
import org.rogatory.notices.Subject;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever takes in what comes for an authority is told of a message that found no file: it may be a withdrawal. */
@Component
class StrayNotices {

    private static final String CODE = "message_without_file";

    private final Directory directory;
    private final Notices notices;

    StrayNotices(Directory directory, Notices notices) {
        this.directory = directory;
        this.notices = notices;
    }

    @EventListener
    void on(MessageWithoutFile message) {
        var authority =
                directory.receiver(message.toState(), message.toAuthority()).key();
        var told = Exchange.RECEIVING.stream()
                .map(role -> Officer.principalOf(authority, role))
                .collect(Collectors.toSet());
        notices.notify(told, CODE, Subject.STRAY_MESSAGES, authority);
    }
}
