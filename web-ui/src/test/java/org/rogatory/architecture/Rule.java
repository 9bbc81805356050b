package org.rogatory.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;

/**
 * One row of the table: a rule, and what it is about.
 *
 * @param name also names the folder of its must-fail sample: {@code samples/<name in lower case>}
 * @param subject the classes without which the rule says nothing
 */
record Rule(String name, DescribedPredicate<JavaClass> subject, ArchRule rule) {

    Rule {
        rule = rule.allowEmptyShould(false);
    }

    String samples() {
        return Rule.class.getPackageName() + ".samples." + name.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return name;
    }
}
