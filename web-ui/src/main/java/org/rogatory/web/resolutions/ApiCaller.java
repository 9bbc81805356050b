package org.rogatory.web.resolutions;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Idempotency;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.CurrentReader;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Versions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Does what a national system asks about resolutions and control once, on the version of the file it saw. */
@Component
class ApiCaller {

    private final Cases cases;
    private final SentOnce sent;
    private final CurrentReader current;

    ApiCaller(Cases cases, SentOnce sent, CurrentReader current) {
        this.cases = cases;
        this.sent = sent;
        this.current = current;
    }

    /**
     * Who asks about which file, with the headers of his call.
     *
     * @param key the mark by which a repetition is known
     * @param seen the version of the file he saw
     */
    record Caller(
            String caseRef,
            Officer officer,
            @Nullable String key,
            @Nullable String seen) {}

    /** Who calls now. */
    Caller caller(String caseRef, HttpHeaders headers) {
        var officer = current.officer().orElseThrow(Refusal::notFound);
        return new Caller(
                caseRef, officer, headers.getFirst("Idempotency-Key"), headers.getFirst(HttpHeaders.IF_MATCH));
    }

    /** The file, opened by an officer to read. */
    CaseFile opened(String caseRef, Officer officer) {
        return cases.view(caseRef, officer);
    }

    /** Does it once and answers with what stands there then. */
    <T> ResponseEntity<T> once(Caller caller, String said, Runnable act, Supplier<T> answer) {
        var officer = caller.officer();
        var caseRef = caller.caseRef();
        var version = Versions.of(caller.seen());
        sent.once(new Idempotency.Call(officer, caller.key(), caseRef + " " + said), () -> {
            cases.checkVersion(cases.find(caseRef, AccessScope.of(officer)), version);
            act.run();
            return caseRef;
        });
        return told(cases.find(caseRef, AccessScope.of(officer)), answer.get());
    }

    /** What is answered, with the version of the file. */
    static <T> ResponseEntity<T> told(CaseFile file, T answer) {
        return ResponseEntity.ok().eTag(Versions.tag(file)).body(answer);
    }
}
