package org.rogatory.process;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rogatory.documents.ByteStore;
import org.rogatory.documents.MediaTypeDetector;
import org.rogatory.documents.SignatureProvider;
import org.rogatory.exchange.MemoryByteStore;
import org.rogatory.exchange.PackageSealer;
import org.rogatory.exchange.TextSealer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Bytes in memory, seals as a last line: enough to see who sealed what. */
@Configuration
class PlainAdapters {

    @Bean
    MediaTypeDetector plainDetector() {
        return content -> "application/pdf";
    }

    @Bean
    ByteStore plainStore() {
        return new MemoryByteStore();
    }

    @Bean
    PackageSealer plainPackages() {
        return new TextSealer();
    }

    @Bean
    SignatureProvider plainSeals() {
        return new SignatureProvider() {
            @Override
            public byte[] seal(byte[] pdf, Seal seal) {
                var letter = new String(pdf, StandardCharsets.UTF_8);
                return bytes(letter + "\nsealed by " + seal.authority() + ", " + seal.label());
            }

            @Override
            public SignatureReport verify(byte[] pdf) {
                return new SignatureReport(List.of());
            }
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
