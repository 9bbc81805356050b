package org.rogatory.integrations.signature;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.rogatory.figures.Figure;
import org.rogatory.figures.FigureSource;
import org.rogatory.figures.FigureUnit;
import org.springframework.stereotype.Component;

/** How many days the certificates of the keys that the settings name are still valid. */
@Component
class KeyFigures implements FigureSource {

    private static final int SOON = 60;
    private static final int LATE = 7;

    private final ConfiguredKeys seals;
    private final ConfiguredEncryption readers;
    private final Clock clock;

    KeyFigures(ConfiguredKeys seals, ConfiguredEncryption readers, Clock clock) {
        this.seals = seals;
        this.readers = readers;
        this.clock = clock;
    }

    @Override
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        seals.all().forEach((authority, key) -> figures.add(left(authority + "/seal", key.certificate())));
        readers.all().forEach((authority, key) -> figures.add(left(authority + "/encryption", key.certificate())));
        return figures;
    }

    private Figure left(String part, X509Certificate certificate) {
        long days = ChronoUnit.DAYS.between(
                clock.instant(), certificate.getNotAfter().toInstant());
        return Figure.of("keys", days).counting(FigureUnit.DAYS).forPart(part).wantingMore(SOON, LATE);
    }
}
