package org.rogatory.web.mla;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.signature.PersonalKeys;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.SentOnce;
import org.springframework.web.servlet.ModelAndView;

/** What every form has in common on which an officer gives his key file: where it tells what was refused. */
final class KeyFileForm {

    private static final String READ = "read";
    private static final List<String> FIELDS = List.of("keyFile", "pin", READ);

    private KeyFileForm() {}

    /** The page of the form again, which tells at a field why nothing was signed. */
    interface Again {

        ModelAndView refused(String field, String why);
    }

    /** The page again for who has not said that he has read the letter. */
    static ModelAndView unread(Again page) {
        return page.refused(READ, "mla.sign.read-missing");
    }

    /**
     * Signs. What is closed to who asked, or what another has to sign, is told on a page of its own and leaves a trace:
     * key file and PIN are gone in any case.
     *
     * @param signing gives the certificates of which he has to choose one first
     * @return the page again where nothing was signed; null where it was
     */
    static @Nullable ModelAndView tried(
            Supplier<List<PersonalKeys.Choice>> signing, PersonalPages choices, Again page) {
        try {
            var several = signing.get();
            return several.isEmpty() ? null : choices.choosing(chooses(page), several);
        } catch (Refusal refusal) {
            var told = SentOnce.told(refusal);
            var field = FormErrors.places(told, READ).stream()
                    .filter(FIELDS::contains)
                    .findFirst()
                    .orElse(READ);
            return page.refused(field, "refusal." + told.code());
        } catch (DocumentRefused refused) {
            return page.refused(READ, "refusal." + refused.code());
        }
    }

    private static ModelAndView chooses(Again page) {
        return page.refused(
                OwnKeyRequests.CERTIFICATE,
                "refusal." + OwnKeyRequests.several().code());
    }
}
