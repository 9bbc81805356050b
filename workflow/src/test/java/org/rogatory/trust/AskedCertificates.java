package org.rogatory.trust;

import java.time.Clock;
import java.util.List;
import org.rogatory.directory.Directory;
import org.rogatory.figures.Figure;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The figures of certificates of a database, as a node for demonstration or one with real data counts them. */
public record AskedCertificates(JdbcClient database, Clock clock) {

    /** What it counts by this setting. */
    public List<Figure> figures(boolean demonstration) {
        return new CertificateFigures(database, Directory.load(), new TrustSettings(demonstration), clock).figures();
    }
}
