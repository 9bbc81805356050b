package org.rogatory.exchange;

import java.util.List;
import org.rogatory.persons.KeptColumns;
import org.rogatory.persons.KeptWords;
import org.springframework.stereotype.Component;

/** What messages say; one that came lies under a key of its own. */
@Component
class KeptMessageWords implements KeptWords {

    @Override
    public List<KeptColumns> columns() {
        return List.of(
                KeptColumns.of("exchange_outgoing", "message_id", "content"),
                KeptColumns.of("exchange_incoming", "message_id", "content").under(ExchangeIncoming.keyRef("")));
    }
}
