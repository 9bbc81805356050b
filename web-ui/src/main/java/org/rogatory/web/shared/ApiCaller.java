package org.rogatory.web.shared;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Idempotency;
import org.rogatory.identity.Officer;
import org.rogatory.requests.FileTexts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Does what a national system asks for once, on the version of what it saw. */
@Component
public class ApiCaller {

    private final Cases cases;
    private final FileTexts texts;
    private final SentOnce sent;
    private final CurrentReader current;

    ApiCaller(Cases cases, FileTexts texts, SentOnce sent, CurrentReader current) {
        this.cases = cases;
        this.texts = texts;
        this.sent = sent;
        this.current = current;
    }

    /**
     * Who asks about what, with the headers of his call.
     *
     * @param reference of the file, letter or act
     * @param key the mark by which a repetition is known
     * @param seen the version of it that he saw
     */
    public record Caller(
            String reference,
            Officer officer,
            @Nullable String key,
            @Nullable String seen) {}

    /** Who calls now. */
    public Caller caller(String reference, HttpHeaders headers) {
        var officer = current.demanded();
        return new Caller(
                reference, officer, headers.getFirst("Idempotency-Key"), headers.getFirst(HttpHeaders.IF_MATCH));
    }

    /** What a file tells an officer who opens it to read; what is refused to him leaves no trace of reading. */
    public <T> T read(String caseRef, Officer officer, Function<CaseFile, T> tells) {
        var file = found(caseRef, officer);
        var told = tells.apply(file);
        cases.view(file, officer);
        return told;
    }

    /** The file, found for an officer who is to do something with it. */
    public CaseFile found(String caseRef, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        demandTold(file);
        return file;
    }

    /**
     * Refuses what lies in a shut cabinet: it is read and written on pages alone, and of it nothing is told by calls,
     * were it no more than a code or a day.
     */
    public void demandTold(CaseFile file) {
        if (CaseFamily.guarded(file)) {
            texts.demandReadable(file);
        }
    }

    /** Does it once with a file that is as the caller saw it, and answers with what stands there then. */
    public <T> ResponseEntity<T> once(Caller caller, String said, Runnable act, Supplier<T> answer) {
        var scope = AccessScope.of(caller.officer());
        var version = Versions.of(caller.seen());
        once(caller, said, () -> {
            cases.checkVersion(found(caller.reference(), caller.officer()), version);
            act.run();
        });
        return told(cases.find(caller.reference(), scope), answer.get());
    }

    /** Does it once with a file; what the caller saw the act looks at itself. */
    public void once(Caller caller, String said, Runnable act) {
        var call = new Idempotency.Call(caller.officer(), caller.key(), caller.reference() + " " + said);
        sent.once(call, () -> {
            act.run();
            return caller.reference();
        });
    }

    /** Does once what is about no file; the reference that the first call gave. */
    public String ofOffice(Caller caller, String said, Supplier<String> act) {
        return sent.once(SentOnce.ofOffice(caller.officer(), caller.key(), said), act);
    }

    /** The same with a file that its caller need not see; one that he sees is as he saw it. */
    public String ofUnseen(Caller caller, String said, Supplier<String> act) {
        var version = Versions.of(caller.seen());
        return ofOffice(caller, said, () -> {
            if (version != null) {
                cases.lookUp(caller.reference(), AccessScope.of(caller.officer()))
                        .ifPresent(file -> cases.checkVersion(file, version));
            }
            return act.get();
        });
    }

    /** The same with something that still has the tag under which the caller saw it. */
    public void ofOffice(Caller caller, String said, Supplier<String> tag, Runnable act) {
        ofOffice(caller, said, () -> {
            Versions.demand(caller.seen(), tag);
            act.run();
            return caller.reference();
        });
    }

    /** What is answered, with the version of the file. */
    public static <T> ResponseEntity<T> told(CaseFile file, T answer) {
        return ResponseEntity.ok().eTag(Versions.tag(file)).body(answer);
    }
}
