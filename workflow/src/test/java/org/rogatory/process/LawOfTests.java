package org.rogatory.process;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.directory.MadeEdition;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.law.Confidentiality;
import org.rogatory.law.ReferenceData;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * One State of which, in tests alone, somebody has verified the law: duties to tell others, and how long a child may be
 * without a guardian. It is invented, and no law; everything else is as it is shipped.
 */
@Component
class LawOfTests implements BeanPostProcessor {

    static final String STATE = "TM";
    static final int GUARDIAN_DAYS = 3;

    private static final String VERIFIED = "duty: owed, basis: art. 1 (synthetic), confidence: low, source: [S-197],"
            + " verified_by: Synthetic office, verified_on: 2026-01-15";

    private static final String UNKNOWN =
            "duty: unknown, basis: null, confidence: low, source: [], verified_by: null, verified_on: null";

    private static final String CLOCK = "- {key: guardian-tests, rule: ref_guardian, state: TM, value: 3, unit: days,"
            + " least: false, basis: \"art. 2 (synthetic)\", confidence: low, source: [S-197],"
            + " verified_by: \"Synthetic office\", verified_on: 2026-01-15}\n";

    private final ReferenceFiles files = made();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof DeadlineRules) {
            return DeadlineRules.load(files);
        }
        return bean instanceof Confidentiality ? ReferenceData.load(files).confidentiality() : bean;
    }

    private static ReferenceFiles made() {
        try {
            var shipped = MadeEdition.shipped();
            shipped.compute("referral-clocks.yaml", (file, text) -> text + CLOCK);
            shipped.compute("confidentiality.yaml", (file, text) -> verified(String.valueOf(text)));
            return ReferenceFiles.zipped(new ByteArrayInputStream(MadeEdition.zip(shipped)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Three duties are owed there: of a crime, of a child at risk, of a danger to life. */
    private static String verified(String text) {
        var from = text.indexOf("- country: " + STATE);
        var rest = text.substring(from);
        for (var duty : new String[] {"crime_report", "child_protection", "danger_to_life"}) {
            var at = rest.indexOf("key: " + duty + ", " + UNKNOWN) + "key: ".length() + duty.length() + 2;
            rest = rest.substring(0, at) + VERIFIED + rest.substring(at + UNKNOWN.length());
        }
        return text.substring(0, from) + rest;
    }
}
