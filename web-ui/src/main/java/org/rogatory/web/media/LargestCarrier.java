package org.rogatory.web.media;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How large a package on a carrier may be; in templates the bean {@code @largestCarrier}. */
@Component
public class LargestCarrier {

    private final DataSize limit;

    LargestCarrier(@Value("${rogatory.media.upload-limit}") DataSize limit) {
        this.limit = limit;
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
