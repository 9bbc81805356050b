package org.rogatory.process;

import org.rogatory.documents.bytes.StoreInMemory;
import org.rogatory.documents.inspection.MediaTypeDetector;
import org.rogatory.exchange.PlainEnvelope;
import org.rogatory.exchange.TextSealer;
import org.rogatory.media.PublishedPackages;
import org.rogatory.media.TextPackages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Bytes in memory and packages as text: enough to see what leaves. */
@Configuration
class PlainAdapters {

    @Bean
    MediaTypeDetector plainDetector() {
        return content -> TokenDesk.made(content) ? "application/pkcs7-signature" : "application/pdf";
    }

    @Bean
    StoreInMemory plainStore() {
        return new StoreInMemory();
    }

    @Bean
    PlainEnvelope plainEnvelope() {
        return new PlainEnvelope();
    }

    @Bean
    TextSealer plainPackages() {
        return new TextSealer();
    }

    @Bean
    PublishedPackages plainPublished() {
        return new TextPackages();
    }
}
