package org.rogatory.exchange;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the exchange, {@code rogatory.exchange}.
 *
 * @param maxPackageSize the largest package that is sent or accepted, and the same limit for what it unpacks to
 * @param keepRefused how long a package that was refused is kept for inspection
 */
@ConfigurationProperties("rogatory.exchange")
record ExchangeSettings(
        @DefaultValue("64MB") DataSize maxPackageSize,
        @DefaultValue("90d") Duration keepRefused) {

    long limit() {
        return maxPackageSize.toBytes();
    }
}
