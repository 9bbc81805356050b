package org.rogatory;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rogatory.persons.CabinetSettings;
import org.springframework.core.env.Environment;

/**
 * Keys made for demonstration stand for nobody, and everybody knows the password of its officers. A node whose data are
 * real does not start while it seals with such keys or believes them: whoever forgot to say so would have "genuine"
 * said of what the node has made itself. Nor does it start while it would make such officers or their files, hash the
 * passphrases of cabinets as seldom as a test may, or ask an issuer of identities in clear over a network. What is not set counts as the modules take it that read it.
 */
final class RealData {

    private static final String SYNTHETIC_LETTERS = "rogatory.mla.synthetic";
    private static final String SYNTHETIC_PAGES = "rogatory.demo";
    private static final String KEYS = "rogatory.signature.demo-keys";
    private static final String BELIEF = "rogatory.trust.demonstration";
    private static final String OFFICERS = "rogatory.world.officers";
    private static final String FILES = "rogatory.world.enabled";
    private static final String HASHED = "rogatory.cabinet.iterations";
    private static final String ISSUER = "rogatory.identity.oidc.issuer";

    private static final Pattern IN_CLEAR = Pattern.compile("(?i)http:.*");

    /** What never leaves this machine, however it is spelt out. */
    private static final Pattern ON_THIS_MACHINE =
            Pattern.compile("(?i)http://(localhost|127(\\.\\d{1,3}){3}|\\[::1])(:\\d+)?(/.*)?");

    private final Environment settings;

    RealData(Environment settings) {
        this.settings = settings;
    }

    /** Before anything is made: whether this node may start as it is set up. */
    void demandNoDemonstration() {
        saidBy().ifPresent(setting -> {
            var real = "must be false where data are real (" + setting + " is false): ";
            refuse(KEYS, real + "name the keys of authorities under rogatory.signature.pkcs12 or .pkcs11");
            refuse(BELIEF, real + "whom to believe, two administrators enter in the trust lists");
            refuse(OFFICERS, real + "everybody knows the password of its officers");
            refuse(FILES, real + "its files are invented");
            refuseSeldomHashed(setting);
            refuseInClear(setting);
        });
    }

    /** The setting that says that data are real: letters and pages tell their readers what they say. */
    Optional<String> saidBy() {
        if (!on(SYNTHETIC_LETTERS, true)) {
            return Optional.of(SYNTHETIC_LETTERS);
        }
        return on(SYNTHETIC_PAGES, false) ? Optional.empty() : Optional.of(SYNTHETIC_PAGES);
    }

    private void refuse(String setting, String why) {
        if (on(setting, true)) {
            throw new DemoOnRealData(setting, why);
        }
    }

    private void refuseSeldomHashed(String setting) {
        if (settings.getProperty(HASHED, Integer.class, CabinetSettings.FEWEST) < CabinetSettings.FEWEST) {
            throw new WrongSetup(
                    HASHED,
                    "must be at least " + CabinetSettings.FEWEST + " where data are real (" + setting + " is false)");
        }
    }

    /** The secret of the client, codes and tokens would be read by whoever stands on the way. */
    private void refuseInClear(String setting) {
        var issuer = settings.getProperty(ISSUER, "").strip();
        if (IN_CLEAR.matcher(issuer).matches()
                && !ON_THIS_MACHINE.matcher(issuer).matches()) {
            throw new WrongSetup(
                    ISSUER,
                    "must begin with https:// where data are real (" + setting
                            + " is false), unless the issuer is on this machine");
        }
    }

    private boolean on(String setting, boolean unlessTold) {
        return settings.getProperty(setting, Boolean.class, unlessTold);
    }
}
