package org.rogatory.process;

import java.util.ArrayList;
import java.util.List;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Listed;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.identity.Officer;
import org.rogatory.mla.incoming.StrayMessages;

/** What waits for an officer without a file, page by page to the end: in one database many a test leaves something. */
final class Strays {

    private Strays() {}

    static List<ExchangeMessage> all(StrayMessages stray, Officer officer) {
        var all = new ArrayList<ExchangeMessage>();
        Listed<ExchangeMessage> page;
        var place = ListPlace.START;
        do {
            page = stray.page(place, officer);
            all.addAll(page.lines());
            place = page.goesOnAfter().map(Strays::place).orElse(place);
        } while (page.more());
        return all;
    }

    private static ListPlace place(ExchangeMessage message) {
        return new ListPlace(message.at(), message.messageId());
    }
}
