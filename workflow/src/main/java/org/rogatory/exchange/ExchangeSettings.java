package org.rogatory.exchange;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the exchange, {@code rogatory.exchange}.
 *
 * @param maxPackageSize the largest files, all together, that one package carries
 * @param keepRefused how long a package that was refused is kept for inspection
 */
@ConfigurationProperties("rogatory.exchange")
record ExchangeSettings(
        @DefaultValue("2200MB") DataSize maxPackageSize,
        @DefaultValue("90d") Duration keepRefused) {

    /** The files of a package tell their places in 32 bits. */
    private static final DataSize LARGEST = DataSize.ofMegabytes(4000);

    /** What a package holds beside its files, and what packing adds to those that do not get smaller by it. */
    private static final int SHARE_BESIDE = 64;

    ExchangeSettings {
        if (maxPackageSize.compareTo(LARGEST) > 0) {
            throw new IllegalArgumentException("rogatory.exchange.max-package-size is above " + LARGEST);
        }
    }

    /** The largest files of a message together, in bytes. */
    long limit() {
        return maxPackageSize.toBytes();
    }

    /** The largest package with such files in bytes, sealed as well as unpacked. */
    long whole() {
        return limit() + limit() / SHARE_BESIDE;
    }
}
