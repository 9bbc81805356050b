package org.rogatory.web.cases.parcel;

import org.rogatory.exchange.Exchange;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How large a package may be that is taken in; in templates the bean {@code @largestPackage}. */
@Component
public class LargestPackage {

    private final DataSize limit;

    LargestPackage(Exchange exchange) {
        this.limit = DataSize.ofBytes(exchange.largest());
    }

    /** In bytes, for scripts. */
    public long bytes() {
        return limit.toBytes();
    }

    /** In megabytes, for people. */
    public long megabytes() {
        return limit.toMegabytes();
    }
}
