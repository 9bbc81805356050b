package org.rogatory.integrity;

import java.text.MessageFormat;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.rogatory.directory.UzbekScript;

/** The fixed words of certificates in the court's language. */
final class CertificateText {

    private static final String BUNDLE = "letters/integrity/letters";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm:ss (xxx)", Locale.ROOT);

    /** A fixed phrase with what it says, that as it was kept; a missing one is a defect that a test finds. */
    String phrase(String key, Locale language, String... said) {
        var words = ResourceBundle.getBundle(
                        BUNDLE,
                        language,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
        var pattern = UzbekScript.written(words, language);
        return said.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(said);
    }

    /** A moment of the data, to the second and with its distance from UTC. */
    static String moment(String iso) {
        return MOMENT.format(OffsetDateTime.parse(iso));
    }
}
