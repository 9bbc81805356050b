package org.rogatory;

import java.util.Optional;
import org.springframework.core.env.Environment;

/**
 * Keys made for demonstration stand for nobody. A node whose data are real does not start while it seals with them or
 * believes them: whoever forgot to say so would have "genuine" said of what the node has made itself. What is not set
 * counts as the modules take it that read it.
 */
final class RealData {

    private static final String SYNTHETIC_LETTERS = "rogatory.mla.synthetic";
    private static final String SYNTHETIC_PAGES = "rogatory.demo";
    private static final String KEYS = "rogatory.signature.demo-keys";
    private static final String BELIEF = "rogatory.trust.demonstration";

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
        });
    }

    /** The setting that says that data are real: letters and pages tell their readers what they say. */
    private Optional<String> saidBy() {
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

    private boolean on(String setting, boolean unlessTold) {
        return settings.getProperty(setting, Boolean.class, unlessTold);
    }
}
