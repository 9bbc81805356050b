package org.rogatory.letterheads;

import java.util.Locale;
import java.util.Map;
import org.rogatory.cases.Crossings;
import org.rogatory.directory.Authority;
import org.rogatory.directory.DemoStart;
import org.rogatory.directory.Directory;
import org.rogatory.directory.UzbekScript;
import org.springframework.stereotype.Component;

/**
 * Gives the hosted central authorities of the demo an invented head, which says so and leads nowhere; one that is there
 * is left alone. It is there before the demo world, which lays letters out.
 */
@Component
class DemoLetterheads extends DemoStart {

    private static final int STEP = 0;

    private static final Map<String, String> ADDRESSES = Map.of(
            "en",
            "1 Example Street (invented address)",
            "ru",
            "ул. Примерная, 1 (вымышленный адрес)",
            "uz",
            "Namuna koʻchasi, 1-uy (oʻylab topilgan manzil)",
            UzbekScript.CYRILLIC,
            "Намуна кўчаси, 1-уй (ўйлаб топилган манзил)");
    private static final String TELEPHONE = "+000 00 000-00-00";

    private final LetterheadSettings settings;
    private final LetterheadRegister register;
    private final Directory directory;
    private final Crossings crossings;

    DemoLetterheads(
            LetterheadSettings settings, LetterheadRegister register, Directory directory, Crossings crossings) {
        super(STEP);
        this.settings = settings;
        this.register = register;
        this.directory = directory;
        this.crossings = crossings;
    }

    @Override
    protected void begin() {
        if (settings.demo()) {
            directory.hosted().stream()
                    .flatMap(state -> directory.mlaDefault(state).stream())
                    .map(Authority::key)
                    .forEach(this::begin);
        }
    }

    /** Another node that starts at the same moment may have begun it meanwhile. */
    private void begin(String authority) {
        var host = authority.toLowerCase(Locale.ROOT) + ".example.org";
        ADDRESSES.forEach((language, address) -> {
            var words = new HeadWords(address, TELEPHONE, "office@" + host, "https://" + host);
            crossings.again(() -> register.begin(new NewLetterhead(authority, language, words, 0)));
        });
    }
}
