package org.rogatory.referral.share;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Authority;

/**
 * What is to be passed on to whom, before it is asked on which ground.
 *
 * @param ageBand key of the age; null where that is not passed on
 * @param language tag of the language of the person
 * @param fields codes of what is passed on
 * @param answers the request of the other organisation that it answers; null where it answers none
 * @param by user name of who passes it on
 */
record SharePlan(
        String shareRef,
        CaseFile file,
        ShareKind kind,
        Authority to,
        @Nullable String service,
        @Nullable String urgency,
        @Nullable String ageBand,
        @Nullable String language,
        List<String> fields,
        @Nullable String answers,
        String by) {

    SharePlan {
        fields = List.copyOf(fields);
    }

    static SharePlan of(CaseFile file, Act act, Authority to, String by) {
        return new SharePlan(
                ShareCodes.next(),
                file,
                ShareKind.of(act.verb()).orElseThrow(),
                to,
                act.kind(),
                act.papers().carrier(),
                null,
                act.words().language(),
                act.items().keys().stream().distinct().toList(),
                null,
                by);
    }

    /** The same with what the file tells of the age, where that is passed on, and with the request it answers. */
    SharePlan with(String age, @Nullable String asked) {
        return new SharePlan(
                shareRef,
                file,
                kind,
                to,
                service,
                urgency,
                told(ShareFields.AGE) ? age : null,
                language,
                fields,
                asked,
                by);
    }

    /** Whether this is passed on. */
    boolean told(String field) {
        return fields.contains(field);
    }

    boolean crossesBorder() {
        return !Objects.equals(file.state(), to.state());
    }
}
