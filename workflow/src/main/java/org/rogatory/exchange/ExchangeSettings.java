package org.rogatory.exchange;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** Settings of the exchange: the largest package that is sent or accepted, and the same limit for what it unpacks to. */
@ConfigurationProperties("rogatory.exchange")
record ExchangeSettings(@DefaultValue("64MB") DataSize maxPackageSize) {

    long limit() {
        return maxPackageSize.toBytes();
    }
}
