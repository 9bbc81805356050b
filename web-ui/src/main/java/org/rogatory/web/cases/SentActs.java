package org.rogatory.web.cases;

import java.util.List;
import java.util.Optional;
import org.rogatory.cases.AccessGrants;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.TakenFile;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.RefusalTrail;
import org.rogatory.web.shared.SentOnce;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Does what the form of an act asks for once, and leads to its result however often it is sent. */
@Component
class SentActs {

    /** Where an officer goes on whose act gave the file out of his hands. */
    private static final String GIVEN_UP = "redirect:/work";

    private final Procedures procedures;
    private final SentOnce sent;
    private final AccessGrants grants;
    private final RefusalTrail trail;

    SentActs(Procedures procedures, SentOnce sent, AccessGrants grants, RefusalTrail trail) {
        this.procedures = procedures;
        this.sent = sent;
        this.grants = grants;
        this.trail = trail;
    }

    /** The result, if exactly this form was sent and done before. */
    Optional<ModelAndView> before(ActUpload form, ActJson typed, Officer officer) {
        return sent.done(form.call(typed, officer)) ? Optional.of(result(form, officer)) : Optional.empty();
    }

    /**
     * Does the act and adds its files; refused if the form was sent before with other content. The form tells why, since
     * another may need what was typed; that it is closed to who asked leaves its trace.
     */
    ModelAndView perform(ActUpload form, ActJson typed, List<TakenFile> files, Officer officer) {
        var act = typed.act(form.name(), null);
        try {
            sent.form(form.call(typed, officer), () -> procedures.act(form.caseRef(), act, files, officer));
        } catch (Refusal refusal) {
            trail.told(refusal);
            throw refusal;
        }
        return result(form, officer);
    }

    private ModelAndView result(ActUpload form, Officer officer) {
        return new ModelAndView(
                grants.seenBy(form.caseRef(), officer)
                        ? "redirect:/cases/" + form.caseRef() + "?done="
                                + form.name().replace('_', '-')
                        : GIVEN_UP);
    }
}
