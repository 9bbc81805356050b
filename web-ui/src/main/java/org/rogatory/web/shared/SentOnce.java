package org.rogatory.web.shared;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Crossings;
import org.rogatory.cases.Idempotency;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;

/** Does what a form or a call asks for once, however often and however fast it is sent. */
@Component
public class SentOnce {

    /** The code with which a form is refused that was sent before and says something else now. */
    public static final String BEFORE = "form-sent-before";

    private final Idempotency idempotency;
    private final Crossings crossings;

    SentOnce(Idempotency idempotency, Crossings crossings) {
        this.idempotency = idempotency;
        this.crossings = crossings;
    }

    /** A mark for a form that is being shown; it comes back with the form. */
    public static String mark() {
        return UUID.randomUUID().toString();
    }

    /** The key of a form's mark, or none where the form had no mark. */
    public static @Nullable String key(@Nullable String mark) {
        return mark == null || mark.isBlank() ? null : mark;
    }

    /** The call of a form: what it asks for is kept under the key of the file that its act answers with. */
    public static Idempotency.Call of(Officer officer, @Nullable String mark, Object said) {
        return new Idempotency.Call(officer, key(mark), said.toString());
    }

    /** The call of a form whose act answers with something else than its file, under whose key it is kept even so. */
    public static Idempotency.Call ofFile(Officer officer, @Nullable String mark, Object said, String caseRef) {
        return new Idempotency.Call(officer, key(mark), said.toString(), caseRef);
    }

    /** The call of a form that is about no file: what it asks for is kept under the key of the officer's authority. */
    public static Idempotency.Call ofOffice(Officer officer, @Nullable String mark, Object said) {
        return new Idempotency.Call(officer, key(mark), said.toString(), "authority:" + officer.authority());
    }

    /**
     * Does it, and returns the reference that the first sending gave; also where that was done while this one was being
     * refused.
     */
    public String once(Idempotency.Call call, Supplier<String> act) {
        try {
            return crossings.again(() -> idempotency.once(call, act));
        } catch (Refusal refusal) {
            return idempotency.answered(call).orElseThrow(() -> refusal);
        }
    }

    /** Whether exactly this was sent and done before. */
    public boolean done(Idempotency.Call call) {
        try {
            return idempotency.answered(call).isPresent();
        } catch (Refusal other) {
            return false;
        }
    }

    /** The same for a form of a page. */
    public String form(Idempotency.Call call, Supplier<String> act) {
        try {
            return once(call, act);
        } catch (Refusal refusal) {
            throw told(refusal);
        }
    }

    /** The refusal as a person who sent a form understands it. */
    public static Refusal told(Refusal refusal) {
        return "idempotency-key-reused".equals(refusal.code()) ? Refusal.of(BEFORE) : refusal;
    }
}
